package iscg.journey;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import iscg.language.Language;
import java.util.regex.Pattern;

/**
 * Words that nobody speaks, two fifths longer than those of the portal, in whose place they stand: what is still another word was not
 * written where texts are.
 */
enum PseudoLanguage {
    /** English with an accent. */
    LATIN(Language.ENGLISH, "ö") {
        private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz";
        private static final String ACCENTED = "áƀçðéƒǧĥíĵķļɱñóþɋŕšţúṽŵẋýž";

        @Override
        String letters(String word) {
            var letters = new StringBuilder();
            word.codePoints().forEach(letter -> {
                var at = PLAIN.indexOf(Character.toLowerCase(letter));
                letters.appendCodePoint(
                        at < 0
                                ? letter
                                : Character.isUpperCase(letter)
                                        ? Character.toUpperCase(ACCENTED.charAt(at))
                                        : ACCENTED.charAt(at));
            });
            return letters.toString();
        }
    },
    /** Arabic with a letter that Arabic does not have. */
    ARABIC(Language.ARABIC, "ڡ") {
        @Override
        String letters(String word) {
            return word;
        }
    };

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    private final Language instead;
    private final String mark;

    PseudoLanguage(Language instead, String mark) {
        this.instead = instead;
        this.mark = mark;
    }

    abstract String letters(String word);

    /** In whose place it stands. */
    Language instead() {
        return instead;
    }

    /** Whether all words are of this language; those of one letter say nothing. */
    boolean isAllOf(String text) {
        return WORD.matcher(text).results().allMatch(word -> word.group().endsWith(mark) || !isOfPortal(word.group()));
    }

    /** Arabic texts hold Latin names, which stay as they are. */
    private boolean isOfPortal(String word) {
        return this == LATIN || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** A pattern of ICU with other words, and all that is filled in as before. */
    String of(String pattern) {
        var parts = new MessagePattern(pattern);
        var said = new StringBuilder();
        var at = 0;
        var words = false;
        for (var number = 0; number < parts.countParts(); number++) {
            var part = parts.getPart(number);
            if (part.getIndex() < at) {
                continue; // the number within “=0”
            }
            var before = pattern.substring(at, part.getIndex());
            said.append(words ? said(before) : before).append(pattern, part.getIndex(), part.getLimit());
            at = part.getLimit();
            words = part.getType() == Part.Type.MSG_START
                    || part.getType() == Part.Type.ARG_LIMIT
                    || part.getType() == Part.Type.REPLACE_NUMBER;
        }
        return said.toString();
    }

    private String said(String words) {
        return WORD.matcher(words).replaceAll(word -> isOfPortal(word.group()) ? longer(word.group()) : word.group());
    }

    private String longer(String word) {
        return letters(word) + mark.repeat(Math.ceilDiv(2 * word.length(), 5));
    }
}
