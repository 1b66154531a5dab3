package iscg.wording;

import iscg.language.Language;
import iscg.language.Messages;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is filled into a text, told by all six that the portal came with: what one of them counts is a number in each.
 *
 * @param kinds by name
 * @param selectors what the program may give for a {@link Argument.Kind#SELECT}, by name
 */
record Arguments(Map<String, Argument.Kind> kinds, Map<String, Set<String>> selectors) {

    Arguments {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        selectors = Map.copyOf(selectors);
    }

    static Arguments of(String key, Messages messages) {
        var kinds = new TreeMap<String, Argument.Kind>();
        var selectors = new TreeMap<String, Set<String>>();
        Stream.of(Language.values())
                .map(language -> Argument.in(messages.packaged(language, key)))
                .flatMap(Collection::stream)
                .forEach(argument -> {
                    kinds.merge(argument.name(), argument.kind(), Arguments::telling);
                    if (argument.kind() == Argument.Kind.SELECT) {
                        selectors
                                .computeIfAbsent(argument.name(), name -> new TreeSet<>())
                                .addAll(argument.selectors());
                    }
                });
        return new Arguments(kinds, selectors);
    }

    /** The kind that says more. */
    private static Argument.Kind telling(Argument.Kind one, Argument.Kind other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether a pattern may use an argument of that name so. */
    boolean allow(Argument argument) {
        var kind = kinds.get(argument.name());
        return switch (argument.kind()) {
            case TEXT -> kind != null;
            case NUMBER, PLURAL -> kind == Argument.Kind.NUMBER || kind == Argument.Kind.PLURAL;
            case SELECT -> kind == Argument.Kind.SELECT;
            case OTHER -> false;
        };
    }

    /** What may be given for an argument by which words are chosen; empty for any other. */
    Set<String> choices(String name) {
        return selectors.getOrDefault(name, Set.of());
    }

    Set<String> names() {
        return kinds.keySet();
    }
}
