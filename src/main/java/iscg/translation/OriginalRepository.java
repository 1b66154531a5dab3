package iscg.translation;

import iscg.language.Language;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OriginalRepository extends ListCrudRepository<Original, Long> {

    Optional<Original> findByPlace(String place);

    /** Locked until the transaction ends, so that of two changes one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Original o where o.place = :place")
    Optional<Original> lock(String place);

    /** The titles in a language, where somebody translated them as they are now; a machine's could not be labelled in a list. */
    @Query("""
            select o.place, t.title from Translation t join t.original o
            where o.place in :places and t.language = :language and t.title is not null and t.status = HUMAN and o.forAFew = false
            """)
    List<Object[]> titles(Collection<String> places, Language language);

    /** The last release in each language, unless it only repeats what was typed with the original as it is now. */
    @Query("""
            select distinct r from Release r join fetch r.translation t join fetch t.original o join fetch r.segments
            where o.place in :places and o.forAFew = false and t.ofVersion is not null and t.status <> ORIGINAL
            and (r.typed = false or t.status = STALE)
            and r.id = (select max(later.id) from Release later where later.translation = t)
            """)
    List<Release> renderings(Collection<String> places);

    /** What texts are called in their own languages. */
    @Query(
            "select new iscg.translation.WholeRow(o.place, o.number, o.title, o.language) from Original o where o.place in :places")
    List<WholeRow> wholes(Collection<String> places);
}
