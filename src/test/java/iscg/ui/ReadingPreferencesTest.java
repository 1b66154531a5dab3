package iscg.ui;

import static iscg.ui.ReadingPreference.CONTENT;
import static iscg.ui.ReadingPreference.TEXT_SIZE;
import static iscg.ui.ReadingPreference.THEME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a form, a cookie or the database says, pages bear what can be chosen and nothing else. */
class ReadingPreferencesTest {

    @Test
    void keepWhatDiffersFromWhatHoldsForEverybody() {
        var preferences = ReadingPreferences.of(Map.of("text-size", "150", "theme", "dark", "spacing", "normal")::get);
        assertThat(preferences.chosen()).containsOnly(Map.entry(TEXT_SIZE, "150"), Map.entry(THEME, "dark"));
        assertThat(preferences.written()).isEqualTo("text-size=150&theme=dark");
        assertThat(preferences.value(CONTENT)).isEqualTo("everything");
        assertThat(preferences.colorScheme()).isEqualTo("dark");
    }

    @Test
    void areReadAsTheyWereWritten() {
        for (var preference : ReadingPreference.values()) {
            for (var value : preference.choices()) {
                var one = ReadingPreferences.of(word -> word.equals(preference.word()) ? value : null);
                assertThat(ReadingPreferences.parse(one.written())).isEqualTo(one);
                assertThat(one.value(preference)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "=",
                "text-size",
                "text-size=",
                "text-size=151",
                "text-size=\"><script>",
                "size=150",
                "a&b&c&d&e&f&g&text-size=150"
            })
    void leaveAsideWhatCannotBeChosen(String written) {
        assertThat(ReadingPreferences.parse(written)).isEqualTo(ReadingPreferences.STANDARD);
    }
}
