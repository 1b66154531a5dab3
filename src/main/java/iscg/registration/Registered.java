package iscg.registration;

import iscg.meeting.MeetingId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who registered for a meeting, for rooms that tell them something while nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class Registered {

    private final RegistrationRepository registrations;

    Registered(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** Keys of those whose registration is approved or waits for the focal point. */
    public List<Long> of(MeetingId meeting) {
        return Stream.of(RegistrationState.APPROVED, RegistrationState.REQUESTED)
                .flatMap(state -> registrations.findAllByMeetingIdAndState(meeting.value(), state).stream())
                .map(Registration::person)
                .toList();
    }
}
