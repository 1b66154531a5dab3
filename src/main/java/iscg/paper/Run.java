package iscg.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a line that runs in one direction.
 *
 * @param isolated whether it stands apart from what is around it, such as a name
 */
record Run(String text, boolean rightToLeft, boolean isolated) {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Marks that change the order of letters, and those that hold a line together; files have directions instead, and broad lines. */
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069]");

    /** The parts of a line, in the order in which it is read. */
    static List<Run> of(String line, boolean rightToLeft) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        var depth = 0;
        char opened = 0;
        for (var letter : line.toCharArray()) {
            if (letter >= LEFT_TO_RIGHT_ISOLATE && letter <= FIRST_STRONG_ISOLATE) {
                if (depth++ == 0) {
                    end(runs, text, rightToLeft, false);
                    opened = letter;
                }
            } else if (letter == POP_ISOLATE && depth > 0) {
                if (--depth == 0) {
                    end(runs, text, direction(opened, text), true);
                }
            } else {
                text.append(letter);
            }
        }
        end(runs, text, rightToLeft, false);
        return runs;
    }

    private static boolean direction(char opened, CharSequence text) {
        return switch (opened) {
            case LEFT_TO_RIGHT_ISOLATE -> false;
            case RIGHT_TO_LEFT_ISOLATE -> true;
            default -> firstStrong(text);
        };
    }

    /** Digits and signs alone say nothing of a direction; they read from left to right. */
    private static boolean firstStrong(CharSequence text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(one -> one != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private static void end(List<Run> runs, StringBuilder text, boolean rightToLeft, boolean isolated) {
        if (!text.isEmpty()) {
            runs.add(new Run(clean(text), rightToLeft, isolated));
            text.setLength(0);
        }
    }

    /** A text without marks, as titles of files have it. */
    static String clean(CharSequence text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
