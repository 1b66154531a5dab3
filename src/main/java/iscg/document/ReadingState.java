package iscg.document;

import iscg.reading.Outcome;

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

    static ReadingState of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
