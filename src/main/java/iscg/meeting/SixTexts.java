package iscg.meeting;

import iscg.language.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One text on its way into all six languages, such as the title of a meeting.
 *
 * @param texts those there are; none is blank
 */
public record SixTexts(Map<Language, String> texts) {

    public static final SixTexts EMPTY = new SixTexts(Map.of());

    @SuppressWarnings("NullAway") // what was kept by an earlier portal may lack it
    public SixTexts {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    /** What is written in a language; empty where nothing is yet. */
    public String in(Language language) {
        return Objects.requireNonNullElse(texts.get(language), "");
    }

    public SixTexts with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(texts);
        if (text.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, text.strip());
        }
        return new SixTexts(changed);
    }

    public boolean complete() {
        return texts.size() == Language.values().length;
    }

    /** The language in which a reader gets it: theirs, else English, else the first there is. */
    public Language languageFor(Language reader) {
        return Arrays.asList(reader, Language.ENGLISH).stream()
                .filter(texts::containsKey)
                .findFirst()
                .or(() -> Arrays.stream(Language.values())
                        .filter(texts::containsKey)
                        .findFirst())
                .orElse(reader);
    }

    /** What a reader gets; empty where there is nothing at all. */
    public String forReader(Language reader) {
        return in(languageFor(reader));
    }
}
