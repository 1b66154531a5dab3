package iscg.meeting;

import iscg.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a meeting takes up, in order.
 *
 * @param lastKey the greatest ever given to an item, so that none is given again: decisions, documents and translations go by it
 */
public record Agenda(List<AgendaItem> items, int lastKey) {

    static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        items = List.copyOf(items);
        lastKey =
                Math.max(lastKey, items.stream().mapToInt(AgendaItem::key).max().orElse(0));
    }

    public Agenda(List<AgendaItem> items) {
        this(items, 0);
    }

    public Agenda withAnotherItem() {
        return with(AgendaItem.empty(nextKey()));
    }

    /** With an item about a need, under the need's own title. */
    public Agenda withNeed(String number, String title, Language language) {
        return with(AgendaItem.empty(nextKey()).titled(language, title).aboutNeeds(List.of(number)));
    }

    private int nextKey() {
        return lastKey + 1;
    }

    private Agenda with(AgendaItem item) {
        var all = new ArrayList<>(items);
        all.add(item);
        return new Agenda(all, lastKey);
    }

    /** With one item changed; without effect if it was taken out meanwhile. */
    public Agenda item(int key, UnaryOperator<AgendaItem> change) {
        return new Agenda(
                items.stream()
                        .map(one -> one.key() == key ? change.apply(one) : one)
                        .toList(),
                lastKey);
    }

    public Agenda without(int key) {
        return new Agenda(items.stream().filter(one -> one.key() != key).toList(), lastKey);
    }

    /** With an item one place further up; without effect at the top. */
    public Agenda up(int key) {
        return swapped(position(key), position(key) - 1);
    }

    /** With an item one place further down; without effect at the end. */
    public Agenda down(int key) {
        return swapped(position(key), position(key) + 1);
    }

    /** With an item at another's place, and those between moved by one; without effect if either was taken out meanwhile. */
    public Agenda to(int key, int other) {
        var from = position(key);
        var to = position(other);
        if (from < 0 || to < 0) {
            return this;
        }
        var moved = new ArrayList<>(items);
        moved.add(to, moved.remove(from));
        return new Agenda(moved, lastKey);
    }

    private Agenda swapped(int one, int other) {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= items.size()) {
            return this;
        }
        var moved = new ArrayList<>(items);
        Collections.swap(moved, one, other);
        return new Agenda(moved, lastKey);
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

    /** The same agenda with the titles of its items in more languages. */
    Agenda called(Function<AgendaItem, SixTexts> title) {
        return new Agenda(
                items.stream().map(item -> item.called(title.apply(item))).toList(), lastKey);
    }

    /** The items that have no title in any language, by their places counted from 1. */
    public List<Integer> withoutTitle() {
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).title().texts().isEmpty())
                .mapToObj(index -> index + 1)
                .toList();
    }
}
