package iscg.forwarding;

import java.util.Locale;

/** How a body replied to its slip. Each closes it. */
public enum SlipOutcome {
    ADVICE("slip.replied"),
    /** The text should be revised; the revision comes back to the body. */
    REVISION_REQUESTED("slip.revision-requested"),
    /** Another body should reply, and was asked to. */
    REFERRED("slip.referred"),
    NO_COMMENT("slip.no-comment");

    private final String verb;

    SlipOutcome(String verb) {
        this.verb = verb;
    }

    /** What the history says was done. */
    String verb() {
        return verb;
    }

    /** Whether it means nothing without words. */
    boolean needsWords() {
        return this != NO_COMMENT;
    }

    /** The key of its name. */
    public String key() {
        return "slip.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
