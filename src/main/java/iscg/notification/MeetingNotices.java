package iscg.notification;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.PublishedMeetings;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells news of a meeting; of meetings that are still drafts there are none. */
@Component
class MeetingNotices {

    private final Notices notices;
    private final PublishedMeetings meetings;
    private final Actors actors;

    MeetingNotices(Notices notices, PublishedMeetings meetings, Actors actors) {
        this.notices = notices;
        this.meetings = meetings;
        this.actors = actors;
    }

    /** What somebody did. */
    void tell(MeetingId id, Function<MeetingDetails, List<News>> news) {
        var by = actors.ifSignedIn().map(Actor::named).orElse(null);
        meetings.find(id).ifPresent(meeting -> notices.tell(id.subject(), id.address(), by, news.apply(meeting)));
    }

    /** What the portal tells of itself, whoever is signed in. */
    void tellOfItself(MeetingId id, Function<MeetingDetails, List<News>> news) {
        meetings.find(id).ifPresent(meeting -> notices.tell(id.subject(), id.address(), null, news.apply(meeting)));
    }
}
