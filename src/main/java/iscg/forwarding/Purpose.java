package iscg.forwarding;

import java.util.Locale;

/** Why a body receives a need. There is no third: “for comment” was dropped in practice as unclear. */
public enum Purpose {
    ACTION,
    INFORMATION;

    /** The key of its official term. */
    public String key() {
        return "slip.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
