package iscg.ui;

import java.util.List;
import java.util.Locale;

/**
 * Something readers set for themselves, and what they can choose: the first value holds where nothing was chosen. Pages bear what was
 * chosen as an attribute of their root, {@code data-text-size="150"}; the style does the rest.
 */
public enum ReadingPreference {
    /** In per cent of what the browser is set to. */
    TEXT_SIZE("100", "125", "150", "175", "200"),
    /** Between lines, letters, words and paragraphs, as WCAG 1.4.12 has it. */
    SPACING("normal", "wide"),
    CONTRAST("system", "high"),
    THEME("system", "light", "dark"),
    MOTION("system", "reduced"),
    /** Everything, or words alone: no ornament, no plot but its table. */
    CONTENT("everything", "text-only");

    private final List<String> choices;

    ReadingPreference(String... choices) {
        this.choices = List.of(choices);
    }

    /** As it is called in forms, cookies and attributes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> choices() {
        return choices;
    }

    /** What holds where nothing was chosen. */
    public String standard() {
        return choices.getFirst();
    }
}
