package iscg.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What became of an item from one edition of an agenda to the next.
 *
 * @param title of the item, as it is now; for one that was taken out, as it was
 * @param from its place before, counted from 1; 0 for a new one
 * @param to its place now; 0 for one that was taken out
 */
public record AgendaChange(Kind kind, SixTexts title, int from, int to) {

    /** All changes: what was taken out first, then in the order of the agenda as it is now. */
    static List<AgendaChange> between(Agenda before, Agenda now) {
        var changes = new ArrayList<AgendaChange>();
        var known = before.items().stream().collect(toMap(AgendaItem::key, item -> item));
        before.items().stream()
                .filter(item -> now.position(item.key()) < 0)
                .forEach(item ->
                        changes.add(new AgendaChange(Kind.REMOVED, item.title(), before.position(item.key()) + 1, 0)));
        var stayed = inOrder(before, now);
        for (var item : now.items()) {
            var earlier = known.get(item.key());
            var from = before.position(item.key()) + 1;
            var to = now.position(item.key()) + 1;
            if (earlier == null) {
                changes.add(new AgendaChange(Kind.ADDED, item.title(), 0, to));
            } else if (!stayed.contains(item.key())) {
                changes.add(new AgendaChange(Kind.MOVED, item.title(), from, to));
            }
            if (earlier != null && !earlier.equals(item)) {
                changes.add(new AgendaChange(Kind.CHANGED, item.title(), from, to));
            }
        }
        return List.copyOf(changes);
    }

    /** The longest row of items that stand in the same order in both: all others were moved. */
    private static List<Integer> inOrder(Agenda before, Agenda now) {
        var places = now.items().stream()
                .map(AgendaItem::key)
                .filter(key -> before.position(key) >= 0)
                .toList();
        var best = new ArrayList<List<Integer>>();
        for (var key : places) {
            var longest = best.stream()
                    .filter(row -> before.position(row.getLast()) < before.position(key))
                    .max((one, other) -> Integer.compare(one.size(), other.size()))
                    .orElse(List.of());
            best.add(IntStream.concat(longest.stream().mapToInt(Integer::intValue), IntStream.of(key))
                    .boxed()
                    .toList());
        }
        return best.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    /** What sort of change it is. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED;

        /** The key of the sentence that tells it. */
        public String key() {
            return "agenda.change." + name().toLowerCase(Locale.ROOT);
        }
    }
}
