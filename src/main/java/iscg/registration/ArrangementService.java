package iscg.registration;

import static java.util.stream.Collectors.toMap;

import iscg.identity.Actors;
import iscg.identity.People;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.passport.PassportDetails;
import iscg.passport.PassportService;
import iscg.passport.PassportWithdrawn;
import iscg.passport.Seal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat reads what participants need, says what it arranged, and the person reads that. Both are sealed in the database. */
@Service
@Transactional
public class ArrangementService {

    /** Enough for what was arranged for one person at one meeting. */
    public static final int LONGEST = 2_000;

    private final RegistrationRepository registrations;
    private final PassportService passports;
    private final Seal seal;
    private final MeetingHistory history;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    ArrangementService(
            RegistrationRepository registrations,
            PassportService passports,
            Seal seal,
            MeetingHistory history,
            People people,
            Actors actors,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.passports = passports;
        this.seal = seal;
        this.history = history;
        this.people = people;
        this.actors = actors;
        this.events = events;
    }

    /** All participants with a passport, those who still wait for their focal point among them. That somebody read it is on record. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<Arrangement> of(MeetingId meeting) {
        var coming = Stream.of(RegistrationState.APPROVED, RegistrationState.REQUESTED)
                .flatMap(state -> registrations.findAllByMeetingIdAndState(meeting.value(), state).stream())
                .toList();
        var needs = passports.of(coming.stream().map(Registration::person).toList()).stream()
                .collect(toMap(PassportDetails::person, PassportDetails::content));
        if (!needs.isEmpty()) {
            history.recordForOwners(meeting, "registration.needs-read", Map.of());
        }
        var names = people.names(needs.keySet());
        return coming.stream()
                .filter(one -> needs.containsKey(one.person()))
                .map(one -> new Arrangement(
                        one.details(names.getOrDefault(one.person(), "")),
                        needs.get(one.person()),
                        open(one).orElse("")))
                .toList();
    }

    /** Says what was arranged for a participant; blank where nothing is any more. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void arrange(RegistrationId id, String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than can be kept");
        }
        var registration = registrations.lock(id.value()).orElseThrow(NoSuchElementException::new);
        if (passports.of(List.of(registration.person())).isEmpty()) {
            throw new IllegalStateException("The person takes back their consent");
        }
        registration.arrange(words.isBlank() ? null : seal.seal(words, place(registration)));
        history.recordForOwners(registration.meeting(), "registration.arranged", Map.of());
        if (!words.isBlank()) {
            events.publishEvent(new NeedsArranged(
                    registration.meeting(),
                    registration.person(),
                    registration.member().code()));
        }
    }

    /** What was arranged for oneself; empty while nothing is. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<String> mine(MeetingId meeting) {
        return registrations
                .findByMeetingIdAndPersonId(meeting.value(), actors.current().person())
                .flatMap(this::open);
    }

    /** Forgets what was arranged with the consent it followed from; within the transaction of its withdrawal. */
    @EventListener
    void forget(PassportWithdrawn withdrawn) {
        registrations.findAllByPersonId(withdrawn.person()).forEach(one -> one.arrange(null));
    }

    private Optional<String> open(Registration registration) {
        return Optional.ofNullable(registration.arranged()).map(kept -> seal.open(kept, place(registration)));
    }

    private static String place(Registration registration) {
        return "registration:" + registration.id().value();
    }
}
