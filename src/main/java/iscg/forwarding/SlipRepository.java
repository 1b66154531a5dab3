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

    String SENDER = """
            (s.bodyCode in :sends
                or s.bodyCode in :vice and exists (
                    select 1 from Slip o join o.conflicts c where o = s and value(c) = iscg.identity.Position.CHAIR)
                or s.substitute.substituteId = :person)
            """;

    /** The same as {@link Slip#taskOf} says of each slip. */
    String WAITING = """
            from Slip s
            where s.reply.repliedAt is null and s.withdrawn.withdrawnAt is null
            and (s.purpose = iscg.forwarding.Purpose.ACTION or s.seenAt is null or s.drafting.drafterId is not null)
            and not exists (select 1 from Slip o join o.conflicts c where o = s and key(c) = :person)
            and (s.bodyCode in :bodies and s.drafting.drafterId = :person and s.drafting.handedInAt is null
                or (s.drafting.drafterId is null or s.drafting.drafterId = :person or s.drafting.handedInAt is not null) and
            """ + SENDER + ")";

    /** What is due first on top: for whoever drafts, by the date they were given. */
    String DUE_FIRST = """
            order by case when s.replyBy is null and s.drafting.draftBy is null then 1 else 0 end,
            case when s.drafting.drafterId = :person and s.drafting.handedInAt is null and s.drafting.draftBy is not null
                then s.drafting.draftBy else s.replyBy end, s.sentAt, s.id
            """;

    List<Slip> findAllByNeedIdOrderBySentAtAscBodyCodeAsc(long need);

    @Query("select distinct s.bodyCode from Slip s where s.needId = :need order by s.bodyCode")
    List<String> bodiesOf(long need);

    /** Those that are neither replied to nor taken back, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from Slip s
            where s.needId = :need and s.reply.repliedAt is null and s.withdrawn.withdrawnAt is null order by s.id
            """)
    List<Slip> openOf(long need);

    /** All slips whose reply is awaited until a moment. */
    @Query("""
            select s from Slip s
            where s.purpose = iscg.forwarding.Purpose.ACTION and s.reply.repliedAt is null
            and s.withdrawn.withdrawnAt is null and s.replyBy <= :latest order by s.replyBy
            """)
    List<Slip> awaitedUntil(Instant latest);

    /** Whether a body has received this very text and it was not taken back. */
    @Query("""
            select count(s) > 0 from Slip s
            where s.needId = :need and s.revision = :revision and s.bodyCode = :body and s.withdrawn.withdrawnAt is null
            """)
    boolean isWith(String body, long need, int revision);

    @Query("select distinct s.revision from Slip s where s.needId = :need")
    Set<Integer> revisionsOf(long need);

    /** The key of the need a slip is about. Loads nothing that could be stale later. */
    @Query("select s.needId from Slip s where s.id = :id")
    Optional<Long> needOf(UUID id);

    /** The slip as it is stored now, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Slip s where s.id = :id")
    Optional<Slip> lock(UUID id);

    /**
     * What waits for a person, for action or, where it is for information only, until it was opened.
     *
     * @param bodies in which they may draft
     * @param sends for which they send replies
     * @param vice for which they do where the chair may not
     */
    @Query("select s " + WAITING + DUE_FIRST)
    Page<Slip> waiting(long person, Set<String> bodies, Set<String> sends, Set<String> vice, Pageable page);

    @Query("select count(s) " + WAITING)
    long countWaiting(long person, Set<String> bodies, Set<String> sends, Set<String> vice);

    /** What others draft for those who send it. */
    @Query("""
            select s from Slip s
            where s.reply.repliedAt is null and s.withdrawn.withdrawnAt is null
            and s.drafting.drafterId <> :person and s.drafting.handedInAt is null
            and not exists (select 1 from Slip o join o.conflicts c where o = s and key(c) = :person)
            and
            """ + SENDER + " order by case when s.replyBy is null then 1 else 0 end, s.replyBy, s.sentAt, s.id")
    Page<Slip> withOthers(long person, Set<String> sends, Set<String> vice, Pageable page);
}
