package iscg.track;

import java.util.Locale;

/** Who leads a track or, for what is only reported, names the lead (Council report of 2023, 1.5 and 1.6). */
public enum Lead {
    /** Coordination Committee: the Secretary-General, the Deputy and the three Directors. */
    COCO,
    /** Management Coordination Group. */
    MCG,
    /** The same with the directors of the regional offices. */
    MCG_PLUS,
    /** The deputy directors, chaired by the Deputy Secretary-General. */
    D2;

    /** The key of its official name. */
    public String key() {
        return "track.lead." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
