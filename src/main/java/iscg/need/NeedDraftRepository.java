package iscg.need;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NeedDraftRepository extends ListCrudRepository<NeedDraft, UUID> {

    /** The owner's draft, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from NeedDraft d where d.id = :id and d.ownerId = :owner")
    Optional<NeedDraft> lock(UUID id, long owner);

    Optional<NeedDraft> findByIdAndOwnerId(UUID id, long owner);

    @Query(
            "select d from NeedDraft d where d.ownerId = :owner and d.sentAs is null and d.discardedAt is null order by d.savedAt desc")
    List<NeedDraft> open(long owner);

    @Query(
            "select d from NeedDraft d where d.ownerId = :owner and d.revises = :need and d.sentAs is null and d.discardedAt is null")
    Optional<NeedDraft> openRevision(long owner, Need need);
}
