package iscg.meeting;

import java.util.Locale;

/** What keeps a plan from being published. */
public enum PlanProblem {
    /** It has no title in one of the six languages. */
    TITLE,
    BODIES,
    /** There is none, one lacks a part, or one ends before it begins. */
    SESSIONS,
    /** People are to come, and the place is not named in one of the six languages. */
    PLACE,
    /** A link is none that begins with https. */
    LINKS;

    /** The key of the sentence that says so. */
    public String key() {
        return "meeting.problem." + name().toLowerCase(Locale.ROOT);
    }
}
