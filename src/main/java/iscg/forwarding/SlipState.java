package iscg.forwarding;

import java.util.Locale;

/** Where a slip stands; derived from what happened, never set. */
public enum SlipState {
    SENT,
    SEEN,
    OVERDUE,
    REPLIED;

    /** The key of its name. */
    public String key() {
        return "slip.state." + name().toLowerCase(Locale.ROOT);
    }
}
