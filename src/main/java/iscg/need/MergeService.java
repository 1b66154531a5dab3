package iscg.need;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.need.MergeRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes of two needs one that goes on, and shows each side the other. Nothing of the one that is closed is lost. */
@Service
@Transactional
public class MergeService {

    private final NeedRepository needs;
    private final NeedAccess access;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeService(
            NeedRepository needs,
            NeedAccess access,
            NeedHistory history,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.needs = needs;
        this.access = access;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a need as part of another. If that was itself merged, the one it became part of takes this one, too; and what was
     * merged into this one goes along, so that there is never a chain to follow. For the secretariat.
     *
     * @param seenVersion the version of the need the person saw
     * @param into the number of the need that goes on
     * @throws MergeRefused if it makes no sense as the two stand
     * @throws NeedMovedOn if somebody acted on the need since
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void merge(NeedNumber number, long seenVersion, NeedNumber into, String reason, Language language) {
        var closes = needs.keyAfterMergers(number.year(), number.sequence()).orElseThrow();
        var goesOn =
                needs.keyAfterMergers(into.year(), into.sequence()).orElseThrow(() -> new MergeRefused(Reason.UNKNOWN));
        if (closes.equals(goesOn)) {
            throw new MergeRefused(Reason.SAME);
        }
        Stream.of(closes, goesOn)
                .sorted()
                .forEach(needs::lock); // in one order, so that two mergers never wait for each other
        merge(
                needs.findById(closes).orElseThrow(),
                seenVersion,
                needs.findById(goesOn).orElseThrow(),
                reason,
                language);
    }

    private void merge(Need need, long seenVersion, Need target, String reason, Language language) {
        need.requireVersion(seenVersion);
        if (target.status().isClosed()) {
            throw new MergeRefused(Reason.CLOSED);
        }
        if (need.status() == NeedStatus.AWAITING_ADVICE) {
            throw new MergeRefused(Reason.ADVICE_AWAITED);
        }
        need.mergeInto(target.id(), reason, language, clock.instant());
        needs.findAllByClosingMergedIntoOrderById(need.id()).forEach(earlier -> earlier.followInto(target.id()));
        var actor = actors.current();
        history.record(
                need.number(),
                "need.merged",
                actor,
                Map.of("into", target.number().toString()));
        history.record(
                target.number(),
                "need.took-in",
                actor,
                Map.of("need", need.number().toString()));
        events.publishEvent(new NeedMerged(need.number(), target.number()));
    }

    /** What was merged with a need; nothing if the person may not read it. For everybody signed in. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Mergers of(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence())
                .filter(need -> access.mayRead(actors.current(), need))
                .map(this::mergersOf)
                .orElseGet(() -> new Mergers(null, List.of()));
    }

    private Mergers mergersOf(Need need) {
        var into =
                Optional.ofNullable(need.mergedInto()).flatMap(needs::findById).map(this::related);
        var taken = needs.findAllByClosingMergedIntoOrderById(need.id()).stream()
                .map(this::related)
                .toList();
        return new Mergers(into.orElse(null), taken);
    }

    private RelatedNeed related(Need other) {
        return other.related(access.mayRead(actors.current(), other));
    }
}
