package iscg.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something the program fills in.
 *
 * @param choices what it may be, where words are chosen by it; empty where it can be anything
 */
public record FilledIn(String name, Sort sort, List<String> choices) {

    public FilledIn {
        choices = List.copyOf(choices);
    }

    /** What sort of thing it is. */
    public enum Sort {
        WORDS,
        NUMBER,
        CHOICE;

        /** The key of its name. */
        public String key() {
            return "wording.argument." + name().toLowerCase(Locale.ROOT);
        }
    }

    static FilledIn of(String name, Arguments arguments) {
        return switch (Objects.requireNonNull(arguments.kinds().get(name))) {
            case NUMBER, PLURAL -> new FilledIn(name, Sort.NUMBER, List.of());
            case SELECT ->
                new FilledIn(
                        name,
                        Sort.CHOICE,
                        arguments.choices(name).stream().sorted().toList());
            case TEXT, OTHER -> new FilledIn(name, Sort.WORDS, List.of());
        };
    }
}
