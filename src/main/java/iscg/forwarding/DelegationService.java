package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.People;
import iscg.need.NeedHistory;
import iscg.need.NeedNumber;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on a slip within a body: the chair asks a vice-chair or a reviewer to draft, they give the draft to the chair, and whoever
 * has a conflict of interest keeps out. Each act names what its person saw, or finds the slip where it must be; a second one is
 * told so by {@link SlipMovedOn}, and by {@link SlipClosed} if the body replied meanwhile.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class DelegationService {

    private final SlipAccess access;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationService(
            SlipAccess access,
            NeedProgress progress,
            NeedHistory history,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.progress = progress;
        this.history = history;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Whom the person can ask to draft: everybody else the portal knows in the body who has no conflict of interest. */
    public List<Actor> candidates(SlipId id) {
        var slip = access.open(id);
        slip.require(access.actor(), Part.SENDS);
        return people.workingIn(slip.body()).stream()
                .filter(one ->
                        one.person() != access.actor().person() && !slip.out().contains(one.person()))
                .toList();
    }

    /**
     * Asks somebody to draft the reply, instead of whoever drafts now.
     *
     * @param drafter their key in the directory
     * @param word may be blank
     * @param by until when the draft is wished for, in Geneva; null for no date
     */
    public void delegate(SlipId id, long seenVersion, long drafter, String word, @Nullable LocalDate by) {
        var slip = seen(id, seenVersion);
        var chosen = people.find(drafter).orElseThrow();
        slip.delegate(access.actor(), chosen, word, by, clock.instant());
        record(slip, "slip.delegated", Map.of("drafter", chosen.name()));
        events.publishEvent(new SlipDelegated(number(slip), id, drafter));
    }

    /** Takes the drafting upon oneself again; what was drafted stays. */
    public void takeBack(SlipId id, long seenVersion) {
        var slip = seen(id, seenVersion);
        var drafter = drafterOf(slip);
        slip.takeBack(access.actor());
        record(slip, "slip.taken-back", Map.of("drafter", drafter.name()));
    }

    /** Gives the draft to those who send it. */
    public void handIn(SlipId id) {
        var slip = access.open(id);
        slip.handIn(access.actor(), clock.instant());
        record(slip, "slip.draft-handed-in", Map.of());
        events.publishEvent(
                new SlipDraftHandedIn(number(slip), id, access.actor().person()));
    }

    /**
     * Gives a draft back to whoever wrote it.
     *
     * @param word what is missing; may be blank
     */
    public void giveBack(SlipId id, long seenVersion, String word) {
        var slip = seen(id, seenVersion);
        slip.giveBack(access.actor(), word);
        var drafter = drafterOf(slip);
        record(slip, "slip.draft-given-back", Map.of("drafter", drafter.name()));
        events.publishEvent(new SlipDraftGivenBack(number(slip), id, drafter.drafter()));
    }

    /** Declares a conflict of interest: the person takes no part in this review any more. Twice is once. */
    public void declareConflict(SlipId id) {
        var slip = access.open(id);
        var person = access.actor();
        if (slip.rights().partOf(person) == Part.OUT) {
            return;
        }
        slip.declareConflict(person);
        history.recordForOwners(slip.body(), number(slip), "slip.conflict-declared", person);
        events.publishEvent(new ConflictDeclared(number(slip), id, person.person()));
        if (!slip.rights().isWithOneOf(people.workingIn(slip.body()))) {
            events.publishEvent(new NobodySends(number(slip), id));
        }
    }

    private Slip seen(SlipId id, long version) {
        var slip = access.open(id);
        slip.requireOpen();
        slip.requireVersion(version);
        return slip;
    }

    private static Delegation drafterOf(Slip slip) {
        return Objects.requireNonNullElseGet(slip.delegation(), () -> {
            throw new SlipMovedOn();
        });
    }

    private void record(Slip slip, String verb, Map<String, String> details) {
        history.recordFor(slip.body(), number(slip), verb, access.actor(), details);
    }

    private NeedNumber number(Slip slip) {
        return progress.text(slip.need(), slip.revision()).number();
    }
}
