package iscg.forwarding;

import iscg.identity.Actors;
import iscg.need.NeedHistory;
import iscg.need.NeedParties;
import iscg.need.NeedWithdrawn;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A need that was withdrawn asks nothing of bodies any more: their open slips are taken back with it, in the same transaction. */
@Component
class SlipsOfWithdrawnNeeds {

    private final SlipRepository slips;
    private final NeedParties needs;
    private final NeedHistory history;
    private final Actors actors;
    private final Clock clock;

    SlipsOfWithdrawnNeeds(SlipRepository slips, NeedParties needs, NeedHistory history, Actors actors, Clock clock) {
        this.slips = slips;
        this.needs = needs;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    void takeBack(NeedWithdrawn event) {
        slips.openOf(needs.key(event.number())).forEach(slip -> {
            slip.withdraw(actors.current(), event.reason(), clock.instant());
            history.record(event.number(), "slip.withdrawn", actors.current(), Map.of("body", slip.body()));
        });
    }
}
