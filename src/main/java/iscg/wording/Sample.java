package iscg.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A text as a page would show it.
 *
 * @param filled the number or word by which words are chosen; empty where none are
 */
public record Sample(String filled, String text) {

    private static final int SEVERAL = 3;
    private static final int MANY = 1_000;

    /** What names usually stand for. */
    private static final Map<String, String> USUAL = Map.of(
            "number", "ISCG-26/N12",
            "symbol", "ISCG-26/N12",
            "name", "Wanjiru Kamau",
            "body", "TSAG",
            "member", "Kenya",
            "time", "14:02",
            "size", "25 MB");

    /** For each choice of the first argument by which words are chosen; else one. */
    static List<Sample> of(String text, Language language, Arguments arguments) {
        var usual = usual(arguments);
        var format = new MessageFormat(text, ULocale.forLocale(language.locale()));
        var samples = new ArrayList<Sample>();
        for (var argument : Argument.in(text)) {
            if (samples.isEmpty() && argument.kind() == Argument.Kind.PLURAL) {
                numbers(argument, language).forEach(number -> samples.add(sample(format, usual, argument, number)));
            } else if (samples.isEmpty() && argument.kind() == Argument.Kind.SELECT) {
                new TreeSet<>(argument.selectors()).forEach(word -> samples.add(sample(format, usual, argument, word)));
            }
        }
        return samples.isEmpty() ? List.of(new Sample("", format.format(usual))) : samples;
    }

    private static Sample sample(MessageFormat format, Map<String, Object> usual, Argument argument, Object filled) {
        var values = new HashMap<>(usual);
        values.put(argument.name(), filled);
        return new Sample(String.valueOf(filled), format.format(values));
    }

    private static Map<String, Object> usual(Arguments arguments) {
        var values = new HashMap<String, Object>();
        arguments
                .kinds()
                .forEach((name, kind) -> values.put(
                        name,
                        switch (kind) {
                            case NUMBER, PLURAL -> SEVERAL;
                            case SELECT -> arguments.choices(name).iterator().next();
                            case TEXT, OTHER -> USUAL.getOrDefault(name, "‹" + name + "›");
                        }));
        return values;
    }

    /** Those that are named, and the first of each form that the language has. */
    private static Iterable<Integer> numbers(Argument argument, Language language) {
        var rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
        var first = new LinkedHashMap<String, Integer>();
        for (var number = 0; number < MANY; number++) {
            var named = "=" + number;
            var form = argument.selectors().contains(named) ? named : rules.select(number);
            first.putIfAbsent(form, number);
        }
        return new TreeSet<>(first.values());
    }
}
