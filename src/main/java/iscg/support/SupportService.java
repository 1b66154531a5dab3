package iscg.support;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Bodies;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.need.NeedDetails;
import iscg.need.NeedHistory;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.translation.Originals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members state that they share a need of another one that was forwarded and is open. Any delegate of a member speaks for it
 * here, so that there is one statement a member.
 */
@Service
@Transactional
public class SupportService {

    private final SupportRepository supports;
    private final NeedService needs;
    private final Bodies bodies;
    private final NeedHistory history;
    private final Actors actors;
    private final Originals originals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportService(
            SupportRepository supports,
            NeedService needs,
            Bodies bodies,
            NeedHistory history,
            Actors actors,
            Originals originals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supports = supports;
        this.needs = needs;
        this.bodies = bodies;
        this.history = history;
        this.actors = actors;
        this.originals = originals;
        this.events = events;
        this.clock = clock;
    }

    /** Which members share the need, the first that said so first; none if the person may not read it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SupportDetails> of(NeedNumber number) {
        return needs
                .key(number)
                .map(supports::findAllByNeedIdAndWithdrawnAtIsNullOrderByStatedAtAscIdAsc)
                .orElse(List.of())
                .stream()
                .map(Support::details)
                .toList();
    }

    /** Whether the person can state it for their member. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean maySupport(NeedNumber number) {
        return needs.find(number)
                .filter(need ->
                        isOthers(actors.current(), need) && !need.status().isClosed())
                .isPresent();
    }

    /** A forwarded need of another member than the delegate's. */
    private static boolean isOthers(Actor actor, NeedDetails need) {
        return actor.is(Role.DELEGATE)
                && actor.member() != null
                && !actor.member().equals(need.member())
                && need.forwarded();
    }

    /**
     * States that the person's member shares the need, or words its statement anew.
     *
     * @throws iscg.need.NeedMovedOn if the need was closed meanwhile
     */
    @PreAuthorize("hasRole('DELEGATE')")
    public void state(NeedNumber number, String sentence, Language language) {
        var actor = actors.current();
        var need = supportable(number);
        var member = Objects.requireNonNull(actor.member());
        var known = supports.findByNeedIdAndMemberCode(need, member);
        var stood = known.filter(Support::stands).isPresent();
        var support = known.orElseGet(() -> new Support(need, bodies.member(member), clock.instant()));
        support.state(sentence, language, actor, clock.instant());
        supports.save(support).offered(number).ifPresent(originals::offer);
        history.record(number, stood ? "need.support-worded" : "need.supported", actor, Map.of());
        if (!stood) {
            events.publishEvent(new NeedSupported(number, member));
        }
    }

    /** Takes the statement of the person's member back. */
    @PreAuthorize("hasRole('DELEGATE')")
    public void withdraw(NeedNumber number) {
        var actor = actors.current();
        supports.findByNeedIdAndMemberCode(supportable(number), Objects.requireNonNull(actor.member()))
                .filter(Support::stands)
                .ifPresent(support -> {
                    support.withdraw(clock.instant());
                    history.record(number, "need.support-withdrawn", actor, Map.of());
                });
    }

    private long supportable(NeedNumber number) {
        var need = needs.find(number)
                .filter(found -> isOthers(actors.current(), found))
                .orElseThrow(() -> new AccessDeniedException("Not theirs to share"));
        if (need.status().isClosed()) {
            throw new NeedMovedOn(number);
        }
        return needs.key(number).orElseThrow();
    }
}
