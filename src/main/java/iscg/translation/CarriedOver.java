package iscg.translation;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for each segment of a text the one that stood there in an earlier version. */
final class CarriedOver {

    private CarriedOver() {}

    /** For each segment of now the position of the one before, or null where there was none. */
    static List<@Nullable Integer> between(List<Segment> before, List<Segment> now) {
        var found = new ArrayList<@Nullable Integer>(Collections.nCopies(now.size(), null));
        var old = 0;
        var next = 0;
        for (var delta : DiffUtils.diff(words(before), words(now)).getDeltas()) {
            var source = delta.getSource();
            while (old < source.getPosition()) {
                found.set(next++, old++);
            }
            for (var step = 0; step < Math.min(source.size(), delta.getTarget().size()); step++) {
                found.set(next + step, old + step);
            }
            old += source.size();
            next += delta.getTarget().size();
        }
        while (old < before.size()) {
            found.set(next++, old++);
        }
        return found;
    }

    private static List<String> words(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.part() + "\n" + segment.source())
                .toList();
    }
}
