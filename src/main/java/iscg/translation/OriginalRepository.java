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

    /** The titles in a language, where they are up to date. */
    @Query("""
            select o.place, t.title from Translation t join t.original o
            where o.place in :places and t.language = :language and t.title is not null and t.ofVersion = o.version
            """)
    List<Object[]> titles(Collection<String> places, Language language);
}
