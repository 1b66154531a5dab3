package iscg.need;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NeedRepository extends ListCrudRepository<Need, Long> {

    Optional<Need> findByYearAndNumber(int year, int number);

    /** The need, locked until the transaction ends, so that of two acts one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Need n where n.year = :year and n.number = :number")
    Optional<Need> lock(int year, int number);

    /** The key of a need or, where it was merged, of the one it became part of. Loads nothing that could be stale later. */
    @Query("select coalesce(n.closing.mergedInto, n.id) from Need n where n.year = :year and n.number = :number")
    Optional<Long> keyAfterMergers(int year, int number);

    List<Need> findAllByClosingMergedIntoOrderById(long need);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Need n where n.id = :id")
    Need lock(long id);

    /**
     * The need whose question a draft replies to, locked. For those who have not loaded the need yet: what is loaded before
     * the lock may be past by then.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Need n where n = (select d.revises from NeedDraft d where d.id = :draft)")
    Need lockRevisedBy(UUID draft);

    long countByStatusIn(Set<NeedStatus> statuses);

    @Query("select distinct n.memberCode from Need n")
    List<String> members();

    @Query("select distinct r.need from NeedRevision r where :document member of r.documents")
    List<Need> carrying(UUID document);
}
