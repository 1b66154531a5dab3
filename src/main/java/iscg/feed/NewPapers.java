package iscg.feed;

import iscg.briefcase.PublishedPapers;
import iscg.calendar.Topic;
import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.PublishedMeetings;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what belongs into a feed: documents of a meeting, or of all to come and of the last year. */
@Component
@Transactional(readOnly = true)
class NewPapers {

    private static final Duration PAST = Duration.ofDays(366);
    private static final int MOST = 200;

    private final PublishedMeetings meetings;
    private final PublishedPapers papers;
    private final Clock clock;

    NewPapers(PublishedMeetings meetings, PublishedPapers papers, Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.clock = clock;
    }

    /** What a reader gets, the newest first. */
    List<NewPaper> of(Topic topic, Language reader) {
        return meetings(topic).stream()
                .flatMap(meeting -> papers.of(meeting.id()).stream()
                        .flatMap(paper ->
                                paper.fileFor(reader).stream().map(file -> new NewPaper(meeting, paper, file))))
                .sorted(Comparator.comparing((NewPaper paper) -> paper.file().addedAt())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private List<MeetingDetails> meetings(Topic topic) {
        return topic.meeting()
                .map(one -> meetings.find(one).stream().toList())
                .orElseGet(() -> meetings.since(clock.instant().minus(PAST)));
    }
}
