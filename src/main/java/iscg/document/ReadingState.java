package iscg.document;

import iscg.reading.Outcome;
import java.util.Locale;

/** What became of taking the text out of some content. */
public enum ReadingState {
    WAITING,
    READ,
    /** It opened, but holds no text: most often a scan. */
    NO_TEXT,
    /** Nobody opens it without its password. */
    LOCKED,
    /** It was tried as often as is tried, and could not be read. */
    UNREADABLE;

    /** The key of the words for it; there are none where the text can simply be read. */
    public String key() {
        return "document.reading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ReadingState of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
