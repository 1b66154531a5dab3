package iscg.registration;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Role;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a delegate registers for a meeting, for their member. What a focal point asks for themselves is approved by that. */
@Service
@Transactional
public class RegistrationService {

    private final RegistrationRepository registrations;
    private final MeetingService meetings;
    private final MeetingHistory history;
    private final Bodies bodies;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationService(
            RegistrationRepository registrations,
            MeetingService meetings,
            MeetingHistory history,
            Bodies bodies,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.history = history;
        this.bodies = bodies;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** One's own registration for a meeting; empty if one never asked. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RegistrationDetails> mine(MeetingId meeting) {
        var actor = actors.current();
        return registrations
                .findByMeetingIdAndPersonId(meeting.value(), actor.person())
                .map(own -> own.details(actor.name()));
    }

    /** Whether a meeting takes registrations now: until the day that is set, else until it is over. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isOpen(MeetingId meeting) {
        return meetings.find(meeting).filter(this::takesRegistrations).isPresent();
    }

    private boolean takesRegistrations(MeetingDetails meeting) {
        var until = meeting.registrationUntil();
        return meeting.status() == MeetingStatus.PUBLISHED
                && (until == null || !Moments.endOf(until).isBefore(clock.instant()));
    }

    /** @throws RegistrationClosed if the meeting takes none any more, or nobody takes part in that way */
    @PreAuthorize("hasAnyRole('DELEGATE', 'FOCAL_POINT')")
    public void register(MeetingId meeting, Attendance attendance) {
        var actor = actors.current();
        var member = Optional.ofNullable(actor.member())
                .map(bodies::member)
                .orElseThrow(() -> new AccessDeniedException("One registers for a member"));
        meetings.find(meeting)
                .filter(this::takesRegistrations)
                .filter(details -> Attendance.at(details.mode()).contains(attendance))
                .orElseThrow(RegistrationClosed::new);
        var registration = registrations
                .findByMeetingIdAndPersonId(meeting.value(), actor.person())
                .orElseGet(() -> new Registration(meeting, actor.person()));
        registration.request(member, attendance, clock.instant());
        if (actor.is(Role.FOCAL_POINT)) {
            registration.approve(actor.person(), clock.instant());
        }
        registrations.save(registration);
        history.recordForOwners(meeting, "registration.requested", of(registration, actor));
        events.publishEvent(new RegistrationRequested(meeting, actor.person(), member.code()));
    }

    /** Takes one's own registration back. */
    @PreAuthorize("hasAnyRole('DELEGATE', 'FOCAL_POINT')")
    public void withdraw(MeetingId meeting) {
        var actor = actors.current();
        var own = registrations
                .findByMeetingIdAndPersonId(meeting.value(), actor.person())
                .orElseThrow(NoSuchElementException::new);
        own.withdraw();
        history.recordForOwners(meeting, "registration.withdrawn", of(own, actor));
        events.publishEvent(
                new RegistrationWithdrawn(meeting, actor.person(), own.member().code()));
    }

    private Map<String, String> of(Registration registration, Actor whose) {
        return Map.of("person", whose.name(), "member", registration.member().code());
    }
}
