package iscg.filetype;

import java.util.Locale;

/** Why a document is not taken in. Each has words that say what happened and what to do. */
public enum Refusal {
    /** A type that is not on the list. */
    NOT_ALLOWED,
    /** A program or script. */
    PROGRAM,
    /** A document with macros. */
    MACROS,
    /** An archive that only a password opens. */
    ENCRYPTED_ARCHIVE,
    /** The content is of another type than the name says. */
    CONTRADICTS_NAME,
    /** Broken, or built so that reading it does harm. */
    DAMAGED,
    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    /** All files together are larger than is taken. */
    TOO_MUCH_TOGETHER,
    /** The portal cannot store anything at the moment; the file itself is in order. */
    STORAGE_FULL,
    /** The connection broke before all of it had arrived. */
    BROKEN_UPLOAD;

    /**
     * The key of its words; they need the arguments {@code name}, and {@code size}, {@code count} and {@code total} for the limits.
     */
    public String key() {
        return "document.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
