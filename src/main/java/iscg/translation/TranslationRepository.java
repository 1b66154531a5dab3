package iscg.translation;

import iscg.language.Language;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TranslationRepository extends ListCrudRepository<Translation, Long> {

    /** What is due first on top. */
    @Query("""
            select t from Translation t join fetch t.original o
            where t.status in :statuses and t.original.withdrawnAt is null and (:language is null or t.language = :language)
            order by t.dueOn, o.id, t.language
            """)
    Page<Translation> in(Set<TranslationStatus> statuses, @Nullable Language language, Pageable page);

    @Query("""
            select t.language, t.status, count(t) from Translation t
            where t.status in :statuses and t.original.withdrawnAt is null group by t.language, t.status
            """)
    List<Object[]> counts(Set<TranslationStatus> statuses);

    /** How texts stand, by kind, body, what they belong to and language; late is what was due before a day. */
    @Query("""
            select new iscg.translation.ParityRow(o.kind, o.bodyCode, o.whole, t.language, t.status, count(t),
                sum(case when t.dueOn < :day then 1L else 0L end), min(t.dueOn))
            from Translation t join t.original o where o.withdrawnAt is null
            group by o.kind, o.bodyCode, o.whole, t.language, t.status
            """)
    List<ParityRow> tally(LocalDate day);

    @Query("select count(t) from Translation t where t.status in :statuses and t.original.withdrawnAt is null")
    long countByStatusIn(Set<TranslationStatus> statuses);

    /** The text a translation is of. Loads nothing that could be stale later. */
    @Query("select t.original.place from Translation t where t.id = :id")
    Optional<String> placeOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Translation t where t.id = :id")
    Optional<Translation> lock(long id);
}
