package iscg.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as everybody signed in may know them, for rooms that tell somebody of them while nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class PublishedMeetings {

    private final MeetingRepository meetings;
    private final MeetingTexts texts;
    private final Clock clock;

    PublishedMeetings(MeetingRepository meetings, MeetingTexts texts, Clock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those that ended after a moment, or will. */
    public List<MeetingDetails> since(Instant moment) {
        var now = clock.instant();
        return MeetingDetails.completed(
                meetings.findAllByClosesAtGreaterThanEqualOrderByOpensAt(moment).stream()
                        .map(meeting -> meeting.details(now))
                        .toList(),
                texts);
    }

    /** A meeting; empty if there is none, or it is a draft. */
    public Optional<MeetingDetails> find(MeetingId meeting) {
        return meetings.findById(meeting.value())
                .filter(Meeting::isPublished)
                .map(one -> one.details(clock.instant()).completed(texts));
    }

    /** Whether there is such a meeting, and everybody signed in may know it. */
    public boolean isPublished(MeetingId meeting) {
        return meetings.findById(meeting.value()).filter(Meeting::isPublished).isPresent();
    }
}
