package iscg.journey;

import iscg.language.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * In which languages, and there under which conditions, a page is looked at: in {@code ./portal check} in all of them, or in the {@link
 * Asked} languages; in {@code ./portal test} under two conditions in Arabic, where most goes wrong, or in one of the other languages, page by page in
 * turn. From page to page these change so that among thirty pages each language meets each condition.
 */
final class Matrix {

    private static final List<Language> OTHERS = Arrays.stream(Language.values())
            .filter(language -> language != Language.ARABIC)
            .toList();
    private static final Condition[] CONDITIONS = Condition.values();

    private Matrix() {}

    static Map<Language, List<Condition>> asked(int page) {
        return Asked.isWhole() ? whole() : representative(page);
    }

    static Map<Language, List<Condition>> whole() {
        var cells = new EnumMap<Language, List<Condition>>(Language.class);
        for (var language : Asked.languages()) {
            cells.put(language, List.of(CONDITIONS));
        }
        return cells;
    }

    /** Five languages and three pairs of conditions have no divisor in common: that is why thirty pages are enough. */
    static Map<Language, List<Condition>> representative(int page) {
        var turn = page / 2;
        var language = page % 2 == 0 ? Language.ARABIC : OTHERS.get(turn % OTHERS.size());
        var pair = turn % (CONDITIONS.length / 2);
        return new EnumMap<>(Map.of(language, List.of(CONDITIONS[pair], CONDITIONS[pair + CONDITIONS.length / 2])));
    }
}
