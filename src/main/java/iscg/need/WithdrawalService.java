package iscg.need;

import iscg.identity.Actors;
import iscg.language.Language;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets submitters withdraw their needs. Nothing is deleted: the need stays on record with the reason (liaison practice). */
@Service
@Transactional
@PreAuthorize("hasRole('DELEGATE')")
public class WithdrawalService {

    private final NeedRepository needs;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalService(
            NeedRepository needs, NeedHistory history, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.needs = needs;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws a need that is not closed, wherever it stands.
     *
     * @param seenVersion the version of the need the person saw
     * @throws NeedMovedOn if somebody acted on the need since
     */
    public void withdraw(NeedNumber number, long seenVersion, String reason, Language language) {
        var actor = actors.current();
        var need = needs.lock(number.year(), number.sequence())
                .filter(found -> found.isSubmittedBy(actor))
                .orElseThrow(() -> new AccessDeniedException("Only the submitter withdraws"));
        need.requireVersion(seenVersion);
        need.withdraw(reason, language, clock.instant());
        history.record(number, "need.withdrawn", actor, Map.of());
        events.publishEvent(new NeedWithdrawn(number, reason, language));
    }
}
