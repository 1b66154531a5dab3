package iscg.forwarding;

import iscg.identity.Actors;
import iscg.need.NeedHistory;
import iscg.need.NeedProgress;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes slips back. For the secretariat alone. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class WithdrawalService {

    private final SlipRepository slips;
    private final AwaitedReplies awaited;
    private final NeedProgress progress;
    private final NeedHistory history;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalService(
            SlipRepository slips,
            AwaitedReplies awaited,
            NeedProgress progress,
            NeedHistory history,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.awaited = awaited;
        this.progress = progress;
        this.history = history;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a slip back, so that no reply is awaited to it any more. The body may be asked anew.
     *
     * @param reason read by everybody who reads the need
     * @throws SlipClosed if the body has replied, or it was taken back already
     */
    public void withdraw(SlipId id, String reason) {
        var need = slips.needOf(id.value()).orElseThrow();
        progress.lock(need);
        var slip = slips.lock(id.value()).orElseThrow();
        slip.withdraw(actors.current(), reason, clock.instant());
        var number = progress.text(need, slip.revision()).number();
        history.record(number, "slip.withdrawn", actors.current(), Map.of("body", slip.body()));
        awaited.update(need);
        events.publishEvent(new SlipWithdrawn(number, id));
    }
}
