package iscg.registration;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.People;
import iscg.language.Language;
import iscg.meeting.MeetingHistory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a focal point says who comes for their member. */
@Service
@Transactional
@PreAuthorize("hasRole('FOCAL_POINT')")
public class ApprovalService {

    private final RegistrationRepository registrations;
    private final MeetingHistory history;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalService(
            RegistrationRepository registrations,
            MeetingHistory history,
            People people,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.history = history;
        this.people = people;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Registrations for one's member that wait, the first that was asked for on top. */
    @Transactional(readOnly = true)
    public List<RegistrationDetails> waiting() {
        var waiting =
                registrations.findAllByMemberCodeAndStateOrderByRequestedAt(member(), RegistrationState.REQUESTED);
        var names = people.names(waiting.stream().map(Registration::person).toList());
        return waiting.stream()
                .map(one -> one.details(names.getOrDefault(one.person(), "")))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return registrations.countByMemberCodeAndState(member(), RegistrationState.REQUESTED);
    }

    public void approve(RegistrationId id) {
        var registration = own(id);
        registration.approve(actors.current().person(), clock.instant());
        record(registration, "registration.approved");
        events.publishEvent(new RegistrationApproved(
                registration.meeting(),
                registration.person(),
                registration.member().code()));
    }

    /** The delegate reads why. */
    public void decline(RegistrationId id, String reason, Language language) {
        var registration = own(id);
        registration.decline(reason, language, actors.current().person(), clock.instant());
        record(registration, "registration.declined");
        events.publishEvent(new RegistrationDeclined(
                registration.meeting(),
                registration.person(),
                registration.member().code(),
                reason));
    }

    private void record(Registration registration, String verb) {
        var name = people.find(registration.person()).map(Actor::name).orElse("");
        history.recordForOwners(
                registration.meeting(),
                verb,
                Map.of("person", name, "member", registration.member().code()));
    }

    private Registration own(RegistrationId id) {
        var registration = registrations.lock(id.value()).orElseThrow(NoSuchElementException::new);
        if (!registration.member().code().equals(member())) {
            throw new AccessDeniedException("Another member's");
        }
        return registration;
    }

    private String member() {
        return Optional.ofNullable(actors.current().member())
                .orElseThrow(() -> new AccessDeniedException("A focal point is one of a member"));
    }
}
