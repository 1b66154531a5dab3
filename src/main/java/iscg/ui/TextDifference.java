package iscg.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same and what is not in two texts: line by line, and within lines that changed word by word, as the language divides
 * words; Chinese has no spaces.
 *
 * @param runs in the order of reading
 */
record TextDifference(List<Run> runs) {

    /** Beyond this, comparing takes longer than anybody waits, and whole stretches are shown as changed. */
    private static final int MOST_PARTS = 1_500;

    /** Which of the two texts a run belongs to. */
    enum Side {
        BOTH,
        BEFORE,
        AFTER
    }

    /** Some text without a change within it. */
    record Run(Side side, String text) {}

    static TextDifference between(String before, String after, Language language) {
        var runs = new ArrayList<Run>();
        compare(
                before.lines().map(line -> line + "\n").toList(),
                after.lines().map(line -> line + "\n").toList(),
                runs,
                (old, now) -> compare(words(old, language), words(now, language), runs, (a, b) -> changed(a, b, runs)));
        return new TextDifference(List.copyOf(runs));
    }

    private static void compare(List<String> before, List<String> after, List<Run> runs, Changed changed) {
        if (before.size() > MOST_PARTS || after.size() > MOST_PARTS) {
            changed(String.join("", before), String.join("", after), runs);
            return;
        }
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(
                    runs,
                    Side.BOTH,
                    String.join("", before.subList(at, delta.getSource().getPosition())));
            changed.pair(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Side.BOTH, String.join("", before.subList(at, before.size())));
    }

    private static void changed(String before, String after, List<Run> runs) {
        add(runs, Side.BEFORE, before);
        add(runs, Side.AFTER, after);
    }

    private static void add(List<Run> runs, Side side, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(side, text));
        }
    }

    private static List<String> words(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** Whether nothing changed. */
    boolean isNone() {
        return runs.stream().allMatch(run -> run.side() == Side.BOTH);
    }

    /** What is done with a stretch that is not the same. */
    @FunctionalInterface
    private interface Changed {
        void pair(String before, String after);
    }
}
