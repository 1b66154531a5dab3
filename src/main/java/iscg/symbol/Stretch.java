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

    boolean isSame() {
        return before.equals(after);
    }
}
