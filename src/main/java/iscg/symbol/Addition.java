package iscg.symbol;

import java.util.Locale;

/** As what a file joins a document that is there already. Nothing that is there changes by it. */
public enum Addition {
    /** The same version in another language. */
    TRANSLATION,
    /** A new version of a document or of one of its addenda. */
    REVISION,
    /** What was wrong in one exact version. */
    CORRIGENDUM,
    /** What belongs to a document beside its text. */
    ADDENDUM;

    /** The key of its name. */
    public String key() {
        return "symbol.addition." + verb();
    }

    /** How the history calls the act, such as {@code need.added-translation}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
