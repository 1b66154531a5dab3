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
    private static final String WORD_JOINER = "\u2060";

    /** Marks that change the order of letters; a name needs none of its own. */
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Signs within a symbol behind which browsers end lines. */
    private static final Pattern WHERE_LINES_END = Pattern.compile("[-/]");

    private Names() {}

    /** One name. */
    public static String inSentence(String name) {
        return FIRST_STRONG_ISOLATE + DIRECTION_MARKS.matcher(name).replaceAll("") + POP_ISOLATE;
    }

    /** A symbol of a document, which reads from left to right in every sentence and stays on one line. */
    public static String symbolInSentence(String symbol) {
        return LEFT_TO_RIGHT_ISOLATE + WHERE_LINES_END.matcher(symbol).replaceAll("$0" + WORD_JOINER) + POP_ISOLATE;
    }

    /** What somebody typed, without the marks that a symbol copied from a sentence brings along. */
    public static String typed(String words) {
        return words.replace(WORD_JOINER, "");
    }

    /** Several names, as in “A, B and C”. */
    public static String inSentence(Collection<String> names) {
        return Reader.current()
                .language()
                .list(names.stream().map(Names::inSentence).toList());
    }
}
