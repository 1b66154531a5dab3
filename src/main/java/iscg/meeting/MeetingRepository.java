package iscg.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, Long> {

    List<Meeting> findAllByPublishedIsNullOrderByIdDesc();

    List<Meeting> findAllByClosesAtGreaterThanEqualOrderByOpensAt(Instant now);

    Page<Meeting> findAllByClosesAtLessThanOrderByOpensAtDesc(Instant now, Pageable page);

    Optional<Meeting> findFirstByFollowsAndPublishedIsNotNullOrderById(Long follows);

    /** Locked until the transaction ends, so that what two people change at once is all kept. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lock(long id);
}
