package iscg.document;

import java.util.Locale;

/** What a scan for malware said of some content. Who may open it follows from this. */
public enum ScanState {
    /** Not scanned yet; waits for the scanner, if need be for days. */
    WAITING,
    CLEAN,
    /** Nobody opens it any more, its sender included. */
    INFECTED,
    /** Larger than the scanner looks; that is not clean. */
    TOO_LARGE,
    /** No scanner was configured when it came; it is scanned as soon as there is one. */
    UNSCANNED;

    boolean isOpenToOthers() {
        return this == CLEAN || this == UNSCANNED;
    }

    boolean isOpenToSender() {
        return this != INFECTED;
    }

    /** Whether people are told of it where the document is shown. */
    public boolean isToldOf() {
        return !isOpenToOthers();
    }

    /** Whether the text may be taken out. */
    boolean mayBeRead() {
        return isOpenToOthers();
    }

    /** The key of the words for it; there are words only where a document is not simply open. */
    public String key() {
        return "document.scan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
