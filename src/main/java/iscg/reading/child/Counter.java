package iscg.reading.child;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts elements of some names with attributes as wished. */
final class Counter implements OfficeFile.Visitor {

    private final Set<String> elements;
    private final Predicate<Map<String, String>> wished;
    private int count;

    Counter(Set<String> elements, Predicate<Map<String, String>> wished) {
        this.elements = elements;
        this.wished = wished;
    }

    int count() {
        return count;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        count += elements.contains(name) && wished.test(attributes) ? 1 : 0;
    }
}
