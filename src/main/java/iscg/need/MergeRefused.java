package iscg.need;

import java.util.Locale;

/** Two needs were not merged, since that makes no sense as they stand. */
public class MergeRefused extends RuntimeException {

    private final Reason reason;

    MergeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it makes no sense. */
    public enum Reason {
        /** There is no need of that number. */
        UNKNOWN,
        /** It is the need itself, or one that was merged into it. */
        SAME,
        /** The need that should go on is closed. */
        CLOSED,
        /** Bodies are still at work on the one that would be closed. */
        ADVICE_AWAITED;

        /** The key of the sentence that says what to do. */
        public String key() {
            return "need.merge.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
