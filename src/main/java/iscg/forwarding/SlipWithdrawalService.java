package iscg.forwarding;

import iscg.language.Language;
import iscg.need.NeedProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes slips back. For the secretariat alone. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class SlipWithdrawalService {

    private final SlipRepository slips;
    private final TakingBack takingBack;
    private final AwaitedReplies awaited;
    private final NeedProgress progress;
    private final ApplicationEventPublisher events;

    SlipWithdrawalService(
            SlipRepository slips,
            TakingBack takingBack,
            AwaitedReplies awaited,
            NeedProgress progress,
            ApplicationEventPublisher events) {
        this.slips = slips;
        this.takingBack = takingBack;
        this.awaited = awaited;
        this.progress = progress;
        this.events = events;
    }

    /**
     * Takes a slip back, so that no reply is awaited to it any more. The body may be asked anew.
     *
     * @param reason read by everybody who reads the need
     * @throws SlipClosed if the body has replied, or it was taken back already
     */
    public void withdraw(SlipId id, String reason, Language language) {
        var need = slips.needOf(id.value()).orElseThrow();
        progress.lock(need);
        var slip = slips.lock(id.value()).orElseThrow();
        takingBack.take(slip, reason, language, false);
        awaited.update(need);
        var number = progress.text(need, slip.revision()).number();
        takingBack.note(slip, number);
        events.publishEvent(new SlipWithdrawn(number, id));
    }
}
