package iscg.need;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.track.Theme;
import iscg.track.Track;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on which track a need is taken up. For the secretariat alone; as long as the need is open, a later decision takes
 * the place of an earlier one, and the history keeps both.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class TrackService {

    private final NeedRepository needs;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    TrackService(NeedRepository needs, NeedHistory history, Actors actors, ApplicationEventPublisher events) {
        this.needs = needs;
        this.history = history;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Takes the track that the coordination mechanism has for the theme.
     *
     * @throws NeedMovedOn if somebody acted on the need since {@code seenVersion}
     */
    public void confirm(NeedNumber number, long seenVersion, Theme theme) {
        var proposal = theme.proposal();
        decide(number, seenVersion, TrackDecision.confirming(proposal));
        record(number, "need.tracked", Map.of("track", proposal.track().name()));
    }

    /**
     * Takes another track than the one proposed, for a reason that everybody reads who may read the need.
     *
     * @throws NeedMovedOn if somebody acted on the need since {@code seenVersion}
     */
    public void override(
            NeedNumber number, long seenVersion, Theme theme, Track chosen, String reason, Language language) {
        var proposed = theme.proposal().track();
        decide(number, seenVersion, TrackDecision.otherwise(chosen, reason, language));
        record(number, "need.tracked-otherwise", Map.of("track", chosen.name(), "proposed", proposed.name()));
    }

    private void decide(NeedNumber number, long seenVersion, TrackDecision decision) {
        var need = needs.lock(number.year(), number.sequence()).orElseThrow();
        need.requireVersion(seenVersion);
        need.takeUpOn(decision);
        events.publishEvent(new NeedTracked(number, decision.track()));
    }

    private void record(NeedNumber number, String verb, Map<String, String> details) {
        history.record(number, verb, actors.current(), details);
    }
}
