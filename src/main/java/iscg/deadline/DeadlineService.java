package iscg.deadline;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import iscg.language.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one keeper of deadlines. All are days in Geneva and hold until the end of that day. */
@Service
@Transactional
public class DeadlineService {

    private final BodyDeadlineRepository deadlines;
    private final History history;
    private final Actors actors;
    private final Clock clock;

    DeadlineService(BodyDeadlineRepository deadlines, History history, Actors actors, Clock clock) {
        this.deadlines = deadlines;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** Today, in Geneva. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LocalDate today() {
        return Moments.dayOf(clock.instant());
    }

    /** The deadlines of a body; empty where none are kept, as for a unit of the secretariat. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<BodyTerms> of(String body) {
        return deadlines.findById(body).map(deadline -> deadline.terms(today()));
    }

    /** The deadlines of all bodies, in the official order. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<BodyTerms> all() {
        return deadlines.findAllByOrderByPosition().stream()
                .map(deadline -> deadline.terms(today()))
                .toList();
    }

    /** What becomes of a text that is sent to a body today; empty where no meeting of it is known. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Outlook> outlook(String body) {
        return of(body).filter(terms -> !terms.meetings().isEmpty()).map(terms -> terms.outlook(today()));
    }

    /** @throws DeadlinesMovedOn if somebody changed them since {@code seenVersion} */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(String body, long seenVersion, TextTerms terms) {
        act(body, seenVersion, "deadline.changed", words(terms), deadline -> deadline.change(terms));
    }

    /** @throws DeadlinesMovedOn if somebody changed the body's deadlines since {@code seenVersion} */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void addMeeting(String body, long seenVersion, LocalDate opens) {
        if (!opens.isAfter(today())) {
            throw new IllegalArgumentException("A meeting to be planned for is still to come");
        }
        act(body, seenVersion, "deadline.meeting-added", words(opens), deadline -> deadline.meets(opens));
    }

    /** @throws DeadlinesMovedOn if somebody changed the body's deadlines since {@code seenVersion} */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void removeMeeting(String body, long seenVersion, LocalDate opens) {
        act(body, seenVersion, "deadline.meeting-removed", words(opens), deadline -> deadline.doesNotMeet(opens));
    }

    private void act(
            String body, long seenVersion, String verb, Map<String, String> details, Consumer<BodyDeadline> step) {
        var deadline = deadlines.lock(body).orElseThrow();
        deadline.requireVersion(seenVersion);
        step.accept(deadline);
        history.record(new Act(
                "deadline:" + body, verb, actors.current().named(), clock.instant(), Act.Audience.READERS, details));
    }

    private static Map<String, String> words(TextTerms terms) {
        return Map.of(
                "translation", terms.translation() + " " + terms.unit(), "latest", String.valueOf(terms.latestDays()));
    }

    private static Map<String, String> words(LocalDate day) {
        return Map.of("day", day.toString());
    }
}
