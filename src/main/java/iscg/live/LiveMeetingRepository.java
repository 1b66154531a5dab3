package iscg.live;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LiveMeetingRepository extends ListCrudRepository<LiveMeeting, Long> {

    /** Locked until the transaction ends, so that what two people do at once happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from LiveMeeting m where m.meetingId = :meeting")
    Optional<LiveMeeting> lock(long meeting);

    /** Two who begin at once begin the same; unlike with an {@code insert ignore}, neither holds a lock that the other waits for. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into live_meeting (meeting_id, course, edition, changed_at)"
                    + " values (:meeting, :course, 0, :now) on duplicate key update edition = edition")
    void begin(long meeting, String course, Instant now);

    @Query("select m.edition from LiveMeeting m where m.meetingId = :meeting")
    Optional<Long> edition(long meeting);
}
