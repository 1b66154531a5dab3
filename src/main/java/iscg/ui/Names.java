package iscg.ui;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Names within the portal's own sentences. Each is isolated by Unicode's own marks, so that a name written from right to left
 * leaves the sentence around it in order, and the other way round.
 */
public final class Names {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Marks that change the order of letters; a name needs none of its own. */
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Names() {}

    /** One name. */
    public static String inSentence(String name) {
        return FIRST_STRONG_ISOLATE + DIRECTION_MARKS.matcher(name).replaceAll("") + POP_ISOLATE;
    }

    /** A symbol of a document, which reads from left to right in every sentence. */
    public static String symbolInSentence(String symbol) {
        return LEFT_TO_RIGHT_ISOLATE + symbol + POP_ISOLATE;
    }

    /** Several names, as in “A, B and C”. */
    public static String inSentence(Collection<String> names) {
        return Reader.current()
                .language()
                .list(names.stream().map(Names::inSentence).toList());
    }
}
