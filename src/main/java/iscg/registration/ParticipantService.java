package iscg.registration;

import iscg.identity.Actors;
import iscg.identity.People;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a meeting: for those who do themselves, focal points and the secretariat. */
@Service
@Transactional(readOnly = true)
public class ParticipantService {

    private final RegistrationRepository registrations;
    private final RegisteredParticipants participants;
    private final MeetingService meetings;
    private final People people;
    private final Actors actors;

    ParticipantService(
            RegistrationRepository registrations,
            RegisteredParticipants participants,
            MeetingService meetings,
            People people,
            Actors actors) {
        this.registrations = registrations;
        this.participants = participants;
        this.meetings = meetings;
        this.people = people;
        this.actors = actors;
    }

    /** Whether the person may see the list. */
    @PreAuthorize("isAuthenticated()")
    public boolean maySee(MeetingId meeting) {
        var actor = actors.current();
        return meetings.find(meeting).isPresent()
                && (actor.is(Role.SECRETARIAT)
                        || actor.is(Role.FOCAL_POINT)
                        || participants.takesPart(meeting, actor.person()));
    }

    /** Those whose registration is approved: by member, within a member by name, both as the language sorts; none if the person may not see them. */
    @PreAuthorize("isAuthenticated()")
    public List<RegistrationDetails> of(MeetingId meeting, Language reader) {
        return maySee(meeting) ? sorted(meeting, reader) : List.of();
    }

    private List<RegistrationDetails> sorted(MeetingId meeting, Language reader) {
        var alphabet = reader.alphabet();
        var approved = registrations.findAllByMeetingIdAndState(meeting.value(), RegistrationState.APPROVED);
        var names = people.names(approved.stream().map(Registration::person).toList());
        return approved.stream()
                .map(one -> one.details(names.getOrDefault(one.person(), "")))
                .sorted(Comparator.comparing(
                                (RegistrationDetails one) -> one.member().name(reader), alphabet)
                        .thenComparing(RegistrationDetails::name, alphabet))
                .toList();
    }

    /** How many come, for whoever prepares the room and the lines. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public Headcount headcount(MeetingId meeting) {
        return Headcount.of(sorted(meeting, Language.ENGLISH));
    }
}
