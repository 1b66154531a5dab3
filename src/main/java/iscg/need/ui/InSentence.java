package iscg.need.ui;

import java.util.regex.Pattern;

/**
 * Sets names into the portal's own sentences. Each is isolated by Unicode's own marks, so that a name written from right to
 * left leaves the sentence around it in order, and the other way round.
 */
final class InSentence {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Marks that change the order of letters; a name needs none of its own. */
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private InSentence() {}

    static String name(String name) {
        return FIRST_STRONG_ISOLATE + DIRECTION_MARKS.matcher(name).replaceAll("") + POP_ISOLATE;
    }
}
