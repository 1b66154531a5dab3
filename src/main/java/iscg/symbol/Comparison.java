package iscg.symbol;

import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two texts held against each other, passage by passage and within a changed passage word by word, as each language divides
 * words.
 *
 * @param passages in the order of the later text
 * @param changes how many passages are not the same
 */
public record Comparison(List<Passage> passages, int changes) {

    private static final int LONGEST_TEXT = 400_000;
    private static final int MOST_PASSAGES = 3_000;

    public Comparison {
        passages = List.copyOf(passages);
    }

    /** Empty if the texts are longer than somebody should wait for. */
    static Optional<Comparison> of(String before, String after, Language language) {
        if (before.length() > LONGEST_TEXT || after.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var old = passagesOf(before);
        var now = passagesOf(after);
        return old.size() > MOST_PASSAGES || now.size() > MOST_PASSAGES
                ? Optional.empty()
                : Optional.of(compare(Stretch.between(old, now), language));
    }

    private static List<String> passagesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Comparison compare(List<Stretch> stretches, Language language) {
        var passages = new ArrayList<Passage>();
        var changes = 0;
        for (var index = 0; index < stretches.size(); index++) {
            var stretch = stretches.get(index);
            if (stretch.isSame()) {
                passages.addAll(Passage.unchanged(stretch.before(), index > 0, index < stretches.size() - 1));
            } else {
                var changed = Passage.changed(stretch, language);
                passages.addAll(changed);
                changes += changed.size();
            }
        }
        return new Comparison(passages, changes);
    }
}
