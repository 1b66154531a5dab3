package iscg.meeting;

import java.util.Locale;

/** What is to become of an item. */
public enum AgendaPurpose {
    INFORMATION,
    DISCUSSION,
    DECISION;

    /** The key of its name. */
    public String key() {
        return "agenda.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
