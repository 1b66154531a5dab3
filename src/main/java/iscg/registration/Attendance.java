package iscg.registration;

import iscg.meeting.MeetingMode;
import java.util.List;
import java.util.Locale;

/** Whether somebody comes or takes part from afar. */
public enum Attendance {
    ON_SITE,
    REMOTE;

    /** What one can choose at a meeting of this mode. */
    public static List<Attendance> at(MeetingMode mode) {
        return switch (mode) {
            case PHYSICAL -> List.of(ON_SITE);
            case ELECTRONIC -> List.of(REMOTE);
            case HYBRID -> List.of(ON_SITE, REMOTE);
        };
    }

    /** The key of its name. */
    public String key() {
        return "registration.attendance." + word();
    }

    /** As sentences choose by it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
