package iscg.forwarding;

import iscg.need.NeedProgress;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a need which reply is awaited next, from all its slips. */
@Component
class AwaitedReplies {

    private final SlipRepository slips;
    private final NeedProgress progress;

    AwaitedReplies(SlipRepository slips, NeedProgress progress) {
        this.slips = slips;
        this.progress = progress;
    }

    void update(long need) {
        var next = slips.findAllByNeedIdOrderBySentAtAscBodyCodeAsc(need).stream()
                .filter(Slip::awaitsReply)
                .map(Slip::replyBy)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder());
        progress.awaiting(need, next.orElse(null));
    }
}
