package iscg.forwarding;

import iscg.need.ForwardedRevisions;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A text went to bodies if there is a slip for it. */
@Component
class SlipRevisions implements ForwardedRevisions {

    private final SlipRepository slips;

    SlipRevisions(SlipRepository slips) {
        this.slips = slips;
    }

    @Override
    public Set<Integer> of(long need) {
        return slips.revisionsOf(need);
    }
}
