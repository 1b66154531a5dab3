package iscg.triage;

import iscg.need.NeedNumber;
import java.util.List;

/**
 * What became of an act on several needs; each is done or left on its own.
 *
 * @param done those it was done to
 * @param left those somebody else had acted on meanwhile, or that were past it; nothing was done to them
 */
public record BulkOutcome(List<NeedNumber> done, List<NeedNumber> left) {

    public BulkOutcome {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }
}
