package iscg.live;

import java.util.Locale;

/** Whether somebody may ask for the floor now, and why not. */
public enum FloorStanding {
    MAY_ASK,
    /** The list of speakers takes no further requests; points of order it does. */
    LIST_CLOSED,
    NO_SESSION,
    /** At this meeting remote participants follow and do not speak. */
    REMOTE_MAY_NOT,
    /** They conduct the meeting and do not take part for a member. */
    NOT_REGISTERED;

    /** The key of the sentence that says so. */
    public String key() {
        return "live.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean allows(FloorRequest.Kind kind) {
        return this == MAY_ASK || (this == LIST_CLOSED && kind == FloorRequest.Kind.POINT_OF_ORDER);
    }
}
