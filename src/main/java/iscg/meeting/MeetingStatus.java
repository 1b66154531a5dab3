package iscg.meeting;

import java.util.Locale;

/** Where a meeting stands. That it is over follows from the clock. */
public enum MeetingStatus {
    /** Seen by the secretariat alone. */
    DRAFT,
    PUBLISHED,
    OVER,
    CANCELLED;

    /** The key of its name. */
    public String key() {
        return "meeting.status." + name().toLowerCase(Locale.ROOT);
    }
}
