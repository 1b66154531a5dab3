package iscg.translation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds terms in texts of one language: word by word, with some freedom at the ends of words, which most of the six languages change; in
 * Arabic without the article and the particles written together with a word. In Chinese letter by letter, since words are not parted.
 */
final class TermFinder {

    private static final int SHORT = 5;

    private static final Pattern ARABIC_MARKS = Pattern.compile("[\\u064B-\\u0652\\u0640]");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^[وف]?(?:[بك]?ال|لل)?");

    private final Language language;

    private TermFinder(Language language) {
        this.language = language;
    }

    static TermFinder of(Language language) {
        return new TermFinder(language);
    }

    /** From its first letter to behind its last. */
    record Place(int start, int end) {}

    List<Place> find(String text, String term) {
        return language == Language.CHINESE ? findLetters(text, term) : findWords(text, term);
    }

    private static List<Place> findLetters(String text, String term) {
        var places = new ArrayList<Place>();
        for (var at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
            places.add(new Place(at, at + term.length()));
        }
        return places;
    }

    private List<Place> findWords(String text, String term) {
        var words = words(text);
        var wanted = words(term).stream()
                .map(place -> term.substring(place.start(), place.end()))
                .toList();
        var places = new ArrayList<Place>();
        for (var at = 0; at + wanted.size() <= words.size(); at++) {
            if (standsAt(at, text, words, wanted)) {
                places.add(new Place(
                        words.get(at).start(), words.get(at + wanted.size() - 1).end()));
            }
        }
        return places;
    }

    private boolean standsAt(int at, String text, List<Place> words, List<String> wanted) {
        for (var step = 0; step < wanted.size(); step++) {
            var word = words.get(at + step);
            if (!isLike(text.substring(word.start(), word.end()), wanted.get(step))) {
                return false;
            }
        }
        return !wanted.isEmpty();
    }

    private List<Place> words(String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
        breaks.setText(text);
        var words = new ArrayList<Place>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new Place(start, end));
            }
        }
        return words;
    }

    /** Abbreviations must be the same; longer words may end otherwise. */
    private boolean isLike(String word, String wanted) {
        if (wanted.equals(wanted.toUpperCase(Locale.ROOT)) && !wanted.equals(wanted.toLowerCase(Locale.ROOT))) {
            return word.equals(wanted);
        }
        var one = stripped(word);
        var other = stripped(wanted);
        if (one.equals(other) || one.equals(other + "s")) {
            return true;
        }
        var freedom = language == Language.RUSSIAN ? 3 : 2;
        return other.length() >= SHORT
                && Math.abs(one.length() - other.length()) <= freedom
                && samePrefix(one, other) >= Math.max(SHORT - 1, other.length() - freedom);
    }

    private String stripped(String word) {
        var lower = word.toLowerCase(language.locale());
        if (language != Language.ARABIC) {
            return lower;
        }
        var bare = ARABIC_MARKS.matcher(lower).replaceAll("");
        var stripped = ARABIC_PREFIX.matcher(bare).replaceFirst("");
        return stripped.length() < 3 ? bare : stripped;
    }

    private static int samePrefix(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
