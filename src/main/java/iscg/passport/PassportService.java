package iscg.passport;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where everybody states what they need, and takes it back; nobody reads another's but the secretariat, who arranges it. */
@Service
@Transactional
public class PassportService {

    private final PassportRepository passports;
    private final Seal seal;
    private final JsonMapper json;
    private final History history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassportService(
            PassportRepository passports,
            Seal seal,
            JsonMapper json,
            History history,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passports = passports;
        this.seal = seal;
        this.json = json;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** One's own; empty while one stated none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<PassportDetails> mine() {
        return passports.findById(actors.current().person()).map(this::opened);
    }

    /** States what one needs, and consents that the secretariat reads it to arrange it. */
    @PreAuthorize("isAuthenticated()")
    public void state(PassportContent content) {
        var person = actors.current().person();
        var sealed = seal.seal(json.writeValueAsString(content), place(person));
        passports
                .findById(person)
                .ifPresentOrElse(
                        known -> known.state(sealed, clock.instant()),
                        () -> passports.save(new Passport(person, sealed, clock.instant())));
        record("passport.stated");
    }

    /** Takes the consent back; nothing of it is kept. */
    @PreAuthorize("isAuthenticated()")
    public void withdraw() {
        var person = actors.current().person();
        passports.findById(person).ifPresent(passport -> {
            passports.delete(passport);
            record("passport.withdrawn");
            events.publishEvent(new PassportWithdrawn(person));
        });
    }

    /** The passports of those for whom something is to be arranged; people without one are left out. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public List<PassportDetails> of(Collection<Long> people) {
        return passports.findAllById(people).stream().map(this::opened).toList();
    }

    private PassportDetails opened(Passport passport) {
        var content = json.readValue(seal.open(passport.sealed(), place(passport.person())), PassportContent.class);
        return new PassportDetails(passport.person(), content, passport.consentedAt());
    }

    private static String place(long person) {
        return "passport:" + person;
    }

    /** That it was done, and nothing of what was said. */
    private void record(String verb) {
        var actor = actors.current();
        history.record(
                new Act(place(actor.person()), verb, actor.named(), clock.instant(), Act.Audience.OWNERS, Map.of()));
    }
}
