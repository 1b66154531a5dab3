package iscg.translation;

import java.util.Locale;

/** What sort of text it is. */
public enum TextKind {
    /** A member's need: title, description, what is asked for. */
    NEED,
    /** What a body replied. */
    ADVICE,
    /** How a need came to its end: the answer, or the reason for another end. */
    OUTCOME;

    /** As keys name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "translation.kind." + word();
    }
}
