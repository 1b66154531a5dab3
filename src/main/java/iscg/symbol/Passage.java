package iscg.symbol;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import iscg.symbol.Passage.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One passage of two texts that are compared.
 *
 * @param skipped how many unchanged passages are left out here; 0 where one is shown
 * @param pieces of the passage in their order; empty where passages are left out
 */
public record Passage(int skipped, List<Piece> pieces) {

    private static final int MOST_WORDS = 2_000;
    private static final int SHOWN_AROUND = 2;
    private static final int LEAST_IN_COMMON = 4;

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Words that stayed, went or came. */
    public record Piece(Kind kind, String text) {

        /** What became of them. */
        public enum Kind {
            SAME,
            REMOVED,
            ADDED
        }
    }

    private static Passage whole(Kind kind, String text) {
        return new Passage(0, List.of(new Piece(kind, text)));
    }

    /** What did not change, shown only next to what did. */
    static List<Passage> unchanged(List<String> lines, boolean afterChange, boolean beforeChange) {
        var head = afterChange ? SHOWN_AROUND : 0;
        var tail = beforeChange ? SHOWN_AROUND : 0;
        var skipped = lines.size() - head - tail;
        var passages = new ArrayList<Passage>();
        for (var line = 0; line < lines.size(); line++) {
            if (skipped <= 1 || line < head || line >= lines.size() - tail) {
                passages.add(whole(Kind.SAME, lines.get(line)));
            } else if (line == head) {
                passages.add(new Passage(skipped, List.of()));
            }
        }
        return passages;
    }

    /** What changed: passage against passage, as far as there are two, then what only went or came. */
    static List<Passage> changed(Stretch stretch, Language language) {
        var before = stretch.before();
        var after = stretch.after();
        var both = Math.min(before.size(), after.size());
        var passages = new ArrayList<Passage>();
        for (var line = 0; line < both; line++) {
            passages.add(reworded(before.get(line), after.get(line), language));
        }
        before.subList(both, before.size()).forEach(line -> passages.add(whole(Kind.REMOVED, line)));
        after.subList(both, after.size()).forEach(line -> passages.add(whole(Kind.ADDED, line)));
        return passages;
    }

    private static Passage reworded(String before, String after, Language language) {
        var old = words(before, language);
        var now = words(after, language);
        var replaced = new Passage(0, List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)));
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return replaced;
        }
        var pieces = Stretch.betweenWords(old, now).stream()
                .flatMap(stretch -> pieces(stretch).stream())
                .toList();
        return common(pieces) * LEAST_IN_COMMON < Math.max(before.length(), after.length())
                ? replaced
                : new Passage(0, pieces);
    }

    /** What changed is words; the blanks around them stay. */
    private static List<Piece> pieces(Stretch stretch) {
        var before = String.join("", stretch.before());
        if (stretch.isSame()) {
            return List.of(new Piece(Kind.SAME, before));
        }
        var after = String.join("", stretch.after());
        var longer = after.isBlank() ? before : after;
        return Stream.of(
                        new Piece(
                                Kind.SAME,
                                longer.substring(
                                        0,
                                        longer.length() - longer.stripLeading().length())),
                        new Piece(Kind.REMOVED, before.strip()),
                        new Piece(Kind.ADDED, after.strip()),
                        new Piece(
                                Kind.SAME,
                                longer.substring(longer.stripTrailing().length())))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    /** How many letters stayed; sentences with hardly a word in common are easier read one after the other. */
    private static int common(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToInt(piece -> piece.text().strip().length())
                .sum();
    }

    /** Words and what stands between them; Chinese by ICU's dictionary, since it writes no spaces. */
    private static List<String> words(String text, Language language) {
        var ends = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
        ends.setText(text);
        var words = new ArrayList<String>();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }
}
