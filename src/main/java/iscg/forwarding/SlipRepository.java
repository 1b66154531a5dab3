package iscg.forwarding;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SlipRepository extends ListCrudRepository<Slip, UUID> {

    String WAITING = "from Slip s where s.bodyCode in :bodies and s.repliedAt is null"
            + " and (s.purpose = iscg.forwarding.Purpose.ACTION or s.seenAt is null)";

    List<Slip> findAllByNeedIdOrderBySentAtAscBodyCodeAsc(long need);

    @Query("select distinct s.bodyCode from Slip s where s.needId = :need order by s.bodyCode")
    List<String> bodiesOf(long need);

    /** All slips whose reply is awaited until a moment. */
    @Query("select s from Slip s where s.purpose = iscg.forwarding.Purpose.ACTION and s.repliedAt is null"
            + " and s.replyBy <= :latest order by s.replyBy")
    List<Slip> awaitedUntil(Instant latest);

    boolean existsByNeedIdAndRevisionAndBodyCode(long need, int revision, String body);

    /** The key of the need a slip is about, if the slip is one of the given bodies'. Loads nothing that could be stale later. */
    @Query("select s.needId from Slip s where s.id = :id and s.bodyCode in :bodies")
    Optional<Long> needOf(UUID id, Set<String> bodies);

    /** The slip as it is stored now, if it is one of the given bodies', locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Slip s where s.id = :id and s.bodyCode in :bodies")
    Optional<Slip> lock(UUID id, Set<String> bodies);

    /** What a body has to act on or, where it is for information only, has not opened yet; what is due first on top. */
    @Query("select s " + WAITING + " order by case when s.replyBy is null then 1 else 0 end, s.replyBy, s.sentAt")
    Page<Slip> waiting(Set<String> bodies, Pageable page);

    @Query("select count(s) " + WAITING)
    long countWaiting(Set<String> bodies);
}
