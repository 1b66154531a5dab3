package iscg.symbol;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A part of two sequences: the same in both, or what stood in one and now stands in the other. */
record Stretch(List<String> before, List<String> after) {

    /** Two whole sequences as stretches, alternately the same and not; none is empty on both sides. */
    static List<Stretch> between(List<String> before, List<String> after) {
        var stretches = new ArrayList<Stretch>();
        var position = 0;
        for (var delta : deltas(before, after)) {
            addSame(stretches, before.subList(position, delta.getSource().getPosition()));
            addChanged(
                    stretches,
                    new Stretch(delta.getSource().getLines(), delta.getTarget().getLines()));
            position = delta.getSource().getPosition() + delta.getSource().size();
        }
        addSame(stretches, before.subList(position, before.size()));
        return stretches;
    }

    /** The same for words and what stands between them: where only a blank stayed between two changes, these are one. */
    static List<Stretch> betweenWords(List<String> before, List<String> after) {
        var stretches = between(before, after);
        var joined = new ArrayList<Stretch>();
        for (var at = 0; at < stretches.size(); at++) {
            var next = stretches.get(at);
            var isGap = next.isBlank() && next.isSame() && at > 0 && at < stretches.size() - 1;
            joined.add(isGap ? joined.removeLast().followedBy(next).followedBy(stretches.get(++at)) : next);
        }
        return joined;
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        var changes = new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
        return Patch.generate(before, after, changes).getDeltas().stream()
                .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
                .toList();
    }

    private static void addSame(List<Stretch> stretches, List<String> same) {
        if (!same.isEmpty()) {
            stretches.add(new Stretch(same, same));
        }
    }

    /** The algorithm tells of what came and what went in one place one after the other. */
    private static void addChanged(List<Stretch> stretches, Stretch next) {
        var goesOn = !stretches.isEmpty() && !stretches.getLast().isSame();
        stretches.add(goesOn ? stretches.removeLast().followedBy(next) : next);
    }

    private Stretch followedBy(Stretch next) {
        return new Stretch(joined(before, next.before), joined(after, next.after));
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private boolean isBlank() {
        return before.stream().allMatch(String::isBlank);
    }

    boolean isSame() {
        return before.equals(after);
    }
}
