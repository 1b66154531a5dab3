package iscg.forwarding;

import iscg.identity.Position;
import iscg.need.ForwardedText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slip with exactly what was forwarded by it, as somebody reads it who works in the body.
 *
 * @param position as what they work there
 * @param part what they can do with it
 * @param task what they are waited for; null where for nothing
 * @param delegation who drafts; null where nobody was asked to
 * @param out keys of those who declared a conflict of interest
 * @param version what an act on the delegation must name, so that nobody acts on what they did not see
 */
public record SlipToReview(
        SlipDetails slip,
        ForwardedText need,
        Position position,
        Part part,
        @Nullable Task task,
        @Nullable Delegation delegation,
        Set<Long> out,
        long version) {

    /** Who drafts, as long as the draft lies with them. */
    public Optional<Delegation> withDrafter() {
        return Optional.ofNullable(delegation).filter(one -> !one.handedIn());
    }
}
