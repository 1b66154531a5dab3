package iscg.meeting;

import java.util.List;

/** Items have no title in any language, or there are none; nothing was published. */
public class AgendaIncomplete extends RuntimeException {

    private final List<Integer> items;

    AgendaIncomplete(List<Integer> items) {
        super("The agenda lacks titles of items " + items);
        this.items = List.copyOf(items);
    }

    /** Their places, counted from 1; none if there are no items at all. */
    public List<Integer> items() {
        return items;
    }
}
