package iscg.document;

import java.util.Locale;

/** Why a file is not taken. */
public enum Refusal {
    NOT_ALLOWED,
    PROGRAM,
    MACROS,
    ENCRYPTED_ARCHIVE,
    CONTRADICTS_NAME,
    EMPTY,
    TOO_LARGE,
    STORAGE_FULL,
    BROKEN_UPLOAD;

    /** The key of the sentence that says why, and what to do. */
    public String key() {
        return "document.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
