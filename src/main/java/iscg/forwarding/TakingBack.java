package iscg.forwarding;

import iscg.identity.Actors;
import iscg.language.Language;
import iscg.need.NeedHistory;
import iscg.need.NeedNumber;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes slips back for whoever acts, and notes it; within the transaction of the act. */
@Component
class TakingBack {

    private final NeedHistory history;
    private final Actors actors;
    private final Clock clock;

    TakingBack(NeedHistory history, Actors actors, Clock clock) {
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param withNeed whether the need was withdrawn for this reason
     * @throws SlipClosed if the body has replied, or it was taken back already
     */
    void take(Slip slip, String reason, Language language, boolean withNeed) {
        slip.withdraw(actors.current(), new Withdrawal(reason, language, withNeed, clock.instant()));
    }

    /** When the need knows of it, so that the history says where that brought it. */
    void note(Slip slip, NeedNumber number) {
        history.record(number, "slip.withdrawn", actors.current(), Map.of("body", slip.body()));
    }
}
