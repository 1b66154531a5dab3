package iscg.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as everybody signed in may know them, for rooms that tell somebody of them while nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class PublishedMeetings {

    private final MeetingRepository meetings;
    private final Clock clock;

    PublishedMeetings(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those that ended after a moment, or will. */
    public List<MeetingDetails> since(Instant moment) {
        var now = clock.instant();
        return meetings.findAllByClosesAtGreaterThanEqualOrderByOpensAt(moment).stream()
                .map(meeting -> meeting.details(now))
                .toList();
    }

    /** Whether there is such a meeting, and everybody signed in may know it. */
    public boolean isPublished(MeetingId meeting) {
        return meetings.findById(meeting.value()).filter(Meeting::isPublished).isPresent();
    }
}
