package iscg.live;

import static iscg.identity.Position.CHAIR;
import static iscg.identity.Position.VICE_CHAIR;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Body;
import iscg.identity.Role;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.Participants;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who follows a meeting while it goes on: those whose registration is approved, and those who conduct it. The secretariat conducts it, and
 * the chairs and vice-chairs of the bodies that meet; where the Group meets, which is made of representatives of the advisory groups, those
 * of all of them.
 */
@Component
class LiveAccess {

    private static final String THE_GROUP = "ISCG";

    private final MeetingService meetings;
    private final List<Participants> participants;
    private final Bodies bodies;
    private final Actors actors;

    LiveAccess(MeetingService meetings, List<Participants> participants, Bodies bodies, Actors actors) {
        this.meetings = meetings;
        this.participants = List.copyOf(participants);
        this.bodies = bodies;
        this.actors = actors;
    }

    /** The meeting, if the person may follow it; drafts and cancelled ones nobody does. */
    Optional<MeetingDetails> followed(MeetingId id) {
        return takingPlace(id).filter(meeting -> conducts(meeting) || takesPart(id));
    }

    /** The meeting, if the person may conduct it. */
    Optional<MeetingDetails> conducted(MeetingId id) {
        return takingPlace(id).filter(this::conducts);
    }

    /** @throws AccessDeniedException if the person may not conduct the meeting */
    MeetingDetails requireConducted(MeetingId id) {
        return conducted(id).orElseThrow(() -> new AccessDeniedException("Not theirs to conduct"));
    }

    private Optional<MeetingDetails> takingPlace(MeetingId id) {
        return meetings.find(id)
                .filter(meeting -> meeting.status() == MeetingStatus.PUBLISHED
                        || meeting.status() == MeetingStatus.OVER); // sessions outlast their hours
    }

    boolean conducts(MeetingDetails meeting) {
        var actor = actors.current();
        return actor.is(Role.SECRETARIAT) || chairs(actor, meeting);
    }

    private boolean chairs(Actor actor, MeetingDetails meeting) {
        var chaired = actor.bodiesAs(CHAIR, VICE_CHAIR);
        return !chaired.isEmpty()
                && (meeting.bodies().stream().anyMatch(chaired::contains)
                        || (meeting.bodies().contains(THE_GROUP)
                                && chaired.stream().anyMatch(this::isAdvisoryGroup)));
    }

    private boolean isAdvisoryGroup(String code) {
        return bodies.body(code).kind() == Body.Kind.ADVISORY_GROUP;
    }

    private boolean takesPart(MeetingId id) {
        var person = actors.current().person();
        return participants.stream().anyMatch(room -> room.takesPart(id, person));
    }
}
