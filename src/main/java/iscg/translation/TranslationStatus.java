package iscg.translation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a text stands in one of the six languages. */
public enum TranslationStatus {
    /** It was written in this language. */
    ORIGINAL,
    /** Somebody translated it as it is now. */
    HUMAN,
    /** A machine translated it as it is now; nobody read that over. */
    MACHINE,
    /** The original changed since it was translated. */
    STALE,
    MISSING;

    /** Those in which there is something for a translator to do. */
    static final Set<TranslationStatus> WAITING = EnumSet.of(MISSING, STALE, MACHINE);

    /** Whether somebody could still do something about it. */
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** As addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "translation.status." + word();
    }
}
