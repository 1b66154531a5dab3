package iscg.need;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NeedRepository extends ListCrudRepository<Need, Long> {

    String SHOWN = """
            from Need n join NeedRevision r on r.need = n and r.revision = n.revision
            where (:submitter is null or n.submitterId = :submitter)
            and (:onlyForwarded = false or n.forwardedAt is not null)
            and (:topic is null or n.topic.code = :topic)
            and (:sector is null or :sector member of r.sectors)
            and (:member is null or n.memberCode = :member)
            and n.status in :statuses
            """;

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

    @Query(
            value =
                    "select new iscg.need.NeedRow(n.year, n.number, r.title, r.language, n.topic, n.memberCode, n.status,"
                            + " n.submittedAt, n.dueAt, n.assigneeId) " + SHOWN,
            countQuery = "select count(n) " + SHOWN)
    Page<NeedRow> list(
            @Nullable Long submitter,
            boolean onlyForwarded,
            @Nullable String topic,
            @Nullable Sector sector,
            @Nullable String member,
            Set<NeedStatus> statuses,
            Pageable page);

    @Query("select n.status as status, count(n) as needs " + SHOWN + " group by n.status")
    List<StatusCount> countByStatus(
            @Nullable Long submitter,
            boolean onlyForwarded,
            @Nullable String topic,
            @Nullable Sector sector,
            @Nullable String member,
            Set<NeedStatus> statuses);

    long countByStatusIn(Set<NeedStatus> statuses);

    @Query("select distinct n.memberCode from Need n")
    List<String> members();

    @Query("select distinct r.need from NeedRevision r where :document member of r.documents")
    List<Need> carrying(UUID document);

    /** How many needs stand where. */
    interface StatusCount {
        NeedStatus getStatus();

        long getNeeds();
    }
}
