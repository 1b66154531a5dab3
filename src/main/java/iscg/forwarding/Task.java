package iscg.forwarding;

import java.util.Locale;

/** What somebody is waited for with a slip. */
public enum Task {
    /** Read it and reply, or have somebody draft. */
    REVIEW,
    /** A draft was handed in: send it or give it back. */
    RELEASE,
    /** Draft the reply. */
    DRAFT;

    /** The key of its name. */
    public String key() {
        return "reviews.task." + name().toLowerCase(Locale.ROOT);
    }
}
