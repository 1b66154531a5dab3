package iscg.meeting;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what happened to meetings, for this room and for those above; within the transaction of the act. */
@Component
public class MeetingHistory {

    private final History history;
    private final Actors actors;
    private final Clock clock;

    MeetingHistory(History history, Actors actors, Clock clock) {
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** What everybody may know of who may see the meeting. */
    public void record(MeetingId meeting, String verb, Map<String, String> details) {
        write(meeting, verb, Act.Audience.READERS, details);
    }

    /** What concerns the acting person and the secretariat alone. */
    public void recordForOwners(MeetingId meeting, String verb, Map<String, String> details) {
        write(meeting, verb, Act.Audience.OWNERS, details);
    }

    private void write(MeetingId meeting, String verb, Act.Audience audience, Map<String, String> details) {
        history.record(new Act(meeting.subject(), verb, actors.current().named(), clock.instant(), audience, details));
    }
}
