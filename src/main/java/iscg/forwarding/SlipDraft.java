package iscg.forwarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of the draft of a reply, as those share it who write it.
 *
 * @param text empty while nothing was written
 * @param saving the number of its saving, 0 before the first; what is saved next must name it
 * @param by the name of whoever saved it; null before the first
 * @param at when it was saved, in UTC; null before the first
 */
public record SlipDraft(
        String text,
        long saving,
        @Nullable String by,
        @Nullable Instant at) {

    static final SlipDraft EMPTY = new SlipDraft("", 0, null, null);

    /** Parts of a draft that different people can write at the same time. */
    public enum Field {
        TEXT,
        LANGUAGE,
        /** How the body replies, and to whom it refers. */
        OUTCOME
    }
}
