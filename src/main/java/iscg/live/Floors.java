package iscg.live;

import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.registration.Attendance;
import iscg.registration.RegistrationDetails;
import iscg.registration.RegistrationService;
import iscg.registration.RegistrationState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may have the floor at a meeting: its participants; those who take part remotely only if the meeting gives them that right. */
@Component
class Floors {

    private final RegistrationService registrations;

    Floors(RegistrationService registrations) {
        this.registrations = registrations;
    }

    /** Whoever acts as a participant; empty if their registration is not approved. */
    Optional<FloorRequest.Asker> asker(MeetingId meeting) {
        return registrations
                .mine(meeting)
                .filter(own -> own.state() == RegistrationState.APPROVED)
                .map(Floors::asker);
    }

    static FloorRequest.Asker asker(RegistrationDetails participant) {
        return new FloorRequest.Asker(
                participant.person(), participant.name(), participant.member().code(), participant.attendance());
    }

    FloorStanding standing(MeetingDetails meeting, Course course) {
        return asker(meeting.id())
                .map(asker -> standing(asker, meeting, course))
                .orElse(FloorStanding.NOT_REGISTERED);
    }

    static FloorStanding standing(FloorRequest.Asker asker, MeetingDetails meeting, Course course) {
        if (asker.attendance() == Attendance.REMOTE && !meeting.remote().speak()) {
            return FloorStanding.REMOTE_MAY_NOT;
        }
        if (course.session() == null) {
            return FloorStanding.NO_SESSION;
        }
        return course.speakers().closed() ? FloorStanding.LIST_CLOSED : FloorStanding.MAY_ASK;
    }
}
