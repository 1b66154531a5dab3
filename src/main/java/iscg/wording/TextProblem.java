package iscg.wording;

import java.util.Locale;
import java.util.Map;

/**
 * Why a text cannot take the place of another.
 *
 * @param what it is about, such as the names of arguments; empty where there is nothing to name
 */
public record TextProblem(Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        TOO_LONG,
        /** It is no pattern of ICU; what follows is where it ceases to be one. */
        UNREADABLE,
        /** Arguments that the English text has are not there. */
        ARGUMENT_MISSING,
        /** The program fills in nothing of that name. */
        ARGUMENT_UNKNOWN,
        /** The argument is counted or chosen by and is nothing that can be. */
        ARGUMENT_KIND,
        /** Forms that the language has for some numbers are not there. */
        PLURAL_INCOMPLETE,
        /** What the program may give is not among the choices. */
        SELECT_INCOMPLETE,
        /** Texts are words, never HTML. */
        MARKUP,
        /** A straight apostrophe means something else in ICU’s patterns. */
        APOSTROPHE,
        /** Marks that cannot be seen and disturb the order of letters, or other control characters. */
        CONTROL;

        /** The key of the sentence that says so, with {@code what} in it. */
        public String key() {
            return "wording.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    TextProblem(Kind kind) {
        this(kind, "");
    }

    /** For the sentence of {@link Kind#key}. */
    public Map<String, String> arguments() {
        return Map.of("what", what);
    }
}
