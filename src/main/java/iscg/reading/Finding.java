package iscg.reading;

import java.util.Locale;

/**
 * Something about a document that its sender may want to mend: a barrier for readers, or data that was not meant to be sent.
 *
 * @param count how often it was found, at least 1
 * @param detail what was found, such as a name; empty if the code says all
 */
public record Finding(Code code, int count, String detail) {

    /** What is the matter. */
    public enum Code {
        NOT_TAGGED,
        NO_LANGUAGE,
        NO_TITLE,
        NO_TEXT,
        CLOSED_TO_ASSISTIVE_TECHNOLOGY,
        NO_HEADINGS,
        HEADING_LEVELS_SKIPPED,
        IMAGES_WITHOUT_ALTERNATIVE,
        TABLES_WITHOUT_HEADER,
        SLIDES_WITHOUT_TITLE,
        AUTHOR_NAMED,
        LAST_MODIFIED_BY,
        COMMENTS,
        TRACKED_CHANGES,
        PREVIOUS_TEXT,
        HIDDEN_SLIDES,
        HIDDEN_SHEETS,
        HIDDEN_ROWS,
        HIDDEN_TEXT,
        CUSTOM_PROPERTIES,
        /** Scripts, calls of other programs and programs to be started. */
        COMMANDS,
        EMBEDDED_FILES,
        /** Templates, pictures and objects that come from elsewhere whenever it is opened. */
        FETCHED_PARTS;

        /** The key of the sentence that says what is the matter; takes {@code count} and {@code detail}. */
        public String textKey() {
            return "document.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of the text that says how to mend it. */
        public String mendKey() {
            return textKey() + ".mend";
        }
    }

    /** The detail for use in a sentence, whose direction it leaves alone. */
    public String isolatedDetail() {
        return "\u2068" + detail + "\u2069";
    }

    public static Finding of(Code code) {
        return new Finding(code, 1, "");
    }

    public static Finding of(Code code, int count) {
        return new Finding(code, count, "");
    }

    public static Finding of(Code code, String detail) {
        return new Finding(code, 1, detail);
    }
}
