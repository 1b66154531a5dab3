package iscg.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody learns of how to join from afar.
 *
 * @param from when links are shown, in UTC; null where there is nothing to wait for
 * @param links null unless they are shown now
 */
public record Joining(
        State state, @Nullable Instant from, @Nullable JoiningLinks links) {

    static Joining only(State state) {
        return new Joining(state, null, null);
    }

    /** Why links are shown or not. */
    public enum State {
        /** Nobody joins from afar, or links are not known yet. */
        NONE,
        NOT_REGISTERED,
        TOO_EARLY,
        SHOWN,
        PAST
    }
}
