package iscg.wording;

import java.util.Locale;

/** A file cannot be read as an exchange of the portal's texts; nothing of it was looked at further. */
public class ExchangeRefused extends RuntimeException {

    private final Why why;

    ExchangeRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    ExchangeRefused(Why why, Throwable cause) {
        super("Refused: " + why, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is wrong with the file as a whole. */
    public enum Why {
        TOO_LARGE,
        /** Not in UTF-8, not XML, or no XLIFF of version 2. */
        NO_XLIFF,
        /** It declares a document type, by which XML fetches and unfolds what nobody sees. */
        DOCUMENT_TYPE,
        /** Not from English into one of the six. */
        LANGUAGES;

        /** The key of the sentence that says so. */
        public String key() {
            return "wording.exchange.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
