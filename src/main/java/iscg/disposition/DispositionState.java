package iscg.disposition;

import java.util.Locale;

/** Where a disposition stands. */
public enum DispositionState {
    /** Seen by the secretariat alone. */
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** The key of its name. */
    public String key() {
        return "disposition.state." + name().toLowerCase(Locale.ROOT);
    }
}
