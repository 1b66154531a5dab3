package iscg.wording;

import java.util.Locale;

/** Where the text that people get comes from. */
public enum TextState {
    /** As the portal came with it. */
    PACKAGED,
    /** Edited here. */
    EDITED,
    /** Edited here; since then a release brought another text of its own, which nobody looked at yet. */
    STALE,
    /** Edited here, but it no longer fits what a release fills in; people get the portal's own until somebody mends it. */
    SET_ASIDE;

    /** As addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "wording.state." + word();
    }
}
