package iscg.briefcase;

import iscg.meeting.MeetingId;
import iscg.meeting.PublishedMeetings;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents of meetings as everybody signed in may read them, for rooms that hand them on while nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class PublishedPapers {

    private final PublishedMeetings meetings;
    private final MeetingPapers papers;

    PublishedPapers(PublishedMeetings meetings, MeetingPapers papers) {
        this.meetings = meetings;
        this.papers = papers;
    }

    /** What counts now of each document, as far as it is there for readers; nothing of a draft. */
    public List<Paper> of(MeetingId meeting) {
        return meetings.isPublished(meeting)
                ? papers.of(meeting).stream()
                        .flatMap(document -> document.papers().stream())
                        .filter(paper -> !paper.there().isEmpty())
                        .toList()
                : List.of();
    }
}
