package iscg.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants pages to be.
 *
 * @param chosen what differs from what holds for everybody; never a value that cannot be chosen
 */
public record ReadingPreferences(Map<ReadingPreference, String> chosen) {

    /** Of somebody who chose nothing. */
    public static final ReadingPreferences STANDARD = new ReadingPreferences(Map.of());

    private static final String PART = "&";
    private static final String IS = "=";

    public ReadingPreferences {
        chosen = Map.copyOf(chosen);
    }

    /** What somebody says to each preference's word; whatever cannot be chosen, or is not said, stays as it is for everybody. */
    public static ReadingPreferences of(UnaryOperator<@Nullable String> said) {
        var chosen = new EnumMap<ReadingPreference, String>(ReadingPreference.class);
        for (var preference : ReadingPreference.values()) {
            var value = said.apply(preference.word());
            if (value != null && preference.choices().indexOf(value) > 0) {
                chosen.put(preference, value);
            }
        }
        return new ReadingPreferences(chosen);
    }

    /** Reads what {@link #written()} wrote, or whatever else stands in its place. */
    public static ReadingPreferences parse(String written) {
        var said = new HashMap<String, String>();
        for (var part : written.split(PART, ReadingPreference.values().length + 1)) {
            var place = part.indexOf(IS);
            if (place > 0) {
                said.put(part.substring(0, place), part.substring(place + 1));
            }
        }
        return of(said::get);
    }

    /** For a cookie or the database; empty where nothing was chosen. */
    public String written() {
        return Arrays.stream(ReadingPreference.values())
                .filter(chosen::containsKey)
                .map(preference -> preference.word() + IS + chosen.get(preference))
                .collect(joining(PART));
    }

    public String value(ReadingPreference preference) {
        return chosen.getOrDefault(preference, preference.standard());
    }

    /** What was chosen, by the word of each preference. */
    public Map<String, String> words() {
        return chosen.entrySet().stream().collect(toMap(one -> one.getKey().word(), Map.Entry::getValue));
    }

    public boolean isTextOnly() {
        return chosen.containsKey(ReadingPreference.CONTENT);
    }

    /** What the browser paints before the style has come. */
    public String colorScheme() {
        return chosen.getOrDefault(ReadingPreference.THEME, "light dark");
    }
}
