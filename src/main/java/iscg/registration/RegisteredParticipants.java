package iscg.registration;

import iscg.meeting.MeetingId;
import iscg.meeting.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the room of meetings whose registration is approved. */
@Component
class RegisteredParticipants implements Participants {

    private final RegistrationRepository registrations;

    RegisteredParticipants(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean takesPart(MeetingId meeting, long person) {
        return registrations.existsByMeetingIdAndPersonIdAndState(meeting.value(), person, RegistrationState.APPROVED);
    }
}
