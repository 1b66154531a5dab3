package iscg.meeting;

import iscg.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a meeting takes up, in order. */
public record Agenda(List<AgendaItem> items) {

    static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        items = List.copyOf(items);
    }

    public Agenda withAnotherItem() {
        return with(AgendaItem.empty(nextKey()));
    }

    /** With an item about a need, under the need's own title. */
    public Agenda withNeed(String number, String title, Language language) {
        return with(AgendaItem.empty(nextKey()).titled(language, title).aboutNeeds(List.of(number)));
    }

    private int nextKey() {
        return items.stream().mapToInt(AgendaItem::key).max().orElse(0) + 1;
    }

    private Agenda with(AgendaItem item) {
        var all = new ArrayList<>(items);
        all.add(item);
        return new Agenda(all);
    }

    /** With one item changed; without effect if it was taken out meanwhile. */
    public Agenda item(int key, UnaryOperator<AgendaItem> change) {
        return new Agenda(items.stream()
                .map(one -> one.key() == key ? change.apply(one) : one)
                .toList());
    }

    public Agenda without(int key) {
        return new Agenda(items.stream().filter(one -> one.key() != key).toList());
    }

    /** With an item one place further up; without effect at the top. */
    public Agenda up(int key) {
        return swapped(position(key), position(key) - 1);
    }

    /** With an item one place further down; without effect at the end. */
    public Agenda down(int key) {
        return swapped(position(key), position(key) + 1);
    }

    private Agenda swapped(int one, int other) {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= items.size()) {
            return this;
        }
        var moved = new ArrayList<>(items);
        Collections.swap(moved, one, other);
        return new Agenda(moved);
    }

    /** Where an item stands, counted from 0; negative if it does not. */
    public int position(int key) {
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).key() == key)
                .findFirst()
                .orElse(-1);
    }

    /** Numbers of all needs that stand on it. */
    public Set<String> needs() {
        return items.stream().flatMap(item -> item.needs().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The items that lack a title in one of the six languages, by their places counted from 1. */
    public List<Integer> withoutTitle() {
        return IntStream.range(0, items.size())
                .filter(index -> !items.get(index).title().complete())
                .mapToObj(index -> index + 1)
                .toList();
    }
}
