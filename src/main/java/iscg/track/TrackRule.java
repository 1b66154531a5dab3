package iscg.track;

import java.util.Locale;

/** Why a track is proposed; each rule has its sentence. The sources are paragraphs of the Council report of 2023. */
public enum TrackRule {
    /** Themes of strategic significance to the Union's leadership are championed by the elected officials (1.5 a). */
    STRATEGIC,
    /** Activities of several Sectors are coordinated to avoid duplication (1.5 b). */
    ACTIVITIES,
    /** As before; through the regional offices the directors of these take part (1.5 b). */
    ACTIVITIES_WITH_REGIONS,
    /** Themes of organizational excellence are agreed on by the deputy directors (1.5 c). */
    ORGANIZATIONAL_EXCELLENCE,
    /** What calls for no close coordination is reported (1.6). */
    NO_CLOSE_COORDINATION,
    /** What falls under none of the three tracks is reported (1.6). */
    NO_TRACK_FITS,
    /** The secretariat decided otherwise and gave its own reason. */
    OVERRIDDEN;

    /** The key of the sentence that says why. */
    public String key() {
        return "track.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
