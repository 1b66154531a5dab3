package iscg.forwarding;

import iscg.need.NeedParties;
import iscg.need.NeedWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A need that was withdrawn asks nothing of bodies any more: their open slips are taken back with it, in the same transaction. */
@Component
class SlipsOfWithdrawnNeeds {

    private final SlipRepository slips;
    private final TakingBack takingBack;
    private final NeedParties needs;

    SlipsOfWithdrawnNeeds(SlipRepository slips, TakingBack takingBack, NeedParties needs) {
        this.slips = slips;
        this.takingBack = takingBack;
        this.needs = needs;
    }

    @EventListener
    void takeBack(NeedWithdrawn event) {
        slips.openOf(needs.key(event.number())).forEach(slip -> {
            takingBack.take(slip, event.reason(), event.language(), true);
            takingBack.note(slip, event.number());
        });
    }
}
