package iscg.forwarding;

import java.util.Locale;

/** Where a slip stands; derived from what happened, never set. */
public enum SlipState {
    SENT,
    SEEN,
    /** Somebody was asked to draft, or a draft was begun. */
    IN_WORK,
    OVERDUE,
    REPLIED,
    /** The secretariat took it back. */
    WITHDRAWN;

    public boolean isClosed() {
        return this == REPLIED || this == WITHDRAWN;
    }

    /** The key of its name. */
    public String key() {
        return "slip.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
