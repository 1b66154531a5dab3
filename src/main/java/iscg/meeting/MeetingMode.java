package iscg.meeting;

import java.util.Locale;

/** How a meeting is held. */
public enum MeetingMode {
    PHYSICAL,
    ELECTRONIC,
    HYBRID;

    /** Whether anybody comes to a place. */
    public boolean hasPlace() {
        return this != ELECTRONIC;
    }

    /** Whether anybody takes part from afar. */
    public boolean isRemote() {
        return this != PHYSICAL;
    }

    /** The key of its name. */
    public String key() {
        return "meeting.mode." + name().toLowerCase(Locale.ROOT);
    }
}
