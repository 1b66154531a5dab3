package iscg.meeting;

import iscg.language.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text on its way into all six languages, such as the title of a meeting: as it was typed, and where readers get it as translators
 * completed it.
 *
 * @param texts those there are; none is blank
 * @param first in which it was written first; null where nobody knows
 * @param labelled what may be shown only with a word that says what it is
 */
public record SixTexts(
        Map<Language, String> texts, @Nullable Language first, Map<Language, Labelled> labelled) {

    public static final SixTexts EMPTY = new SixTexts(Map.of());

    @SuppressWarnings("NullAway") // what was kept by an earlier portal may lack it
    public SixTexts {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        labelled = labelled == null ? Map.of() : Map.copyOf(labelled);
    }

    public SixTexts(Map<Language, String> texts) {
        this(texts, null, Map.of());
    }

    /** A translation that does not stand for itself: by a machine, or of an earlier version of the original. */
    public record Labelled(String words, Label label) {}

    /** What a translation is that does not stand for itself. */
    public enum Label {
        MACHINE("translation.line.machine"),
        STALE("translation.line.stale");

        private final String key;

        Label(String key) {
            this.key = key;
        }

        /** The key of its words. */
        public String key() {
            return key;
        }
    }

    /** What is written in a language; empty where nothing is yet. */
    public String in(Language language) {
        return Objects.requireNonNullElse(texts.get(language), "");
    }

    /** With what was typed in a language; where nothing was before, that is the original. */
    public SixTexts with(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(texts);
        if (text.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, text.strip());
        }
        var known = texts.isEmpty() ? language : original();
        return new SixTexts(changed, Objects.requireNonNullElse(first, known), labelled);
    }

    public boolean complete() {
        return texts.size() == Language.values().length;
    }

    /** The language it was written in first; where nobody knows, English if it is written in that, else the first there is. */
    public Language original() {
        return Optional.ofNullable(first)
                .filter(texts::containsKey)
                .or(() -> Optional.of(Language.ENGLISH).filter(texts::containsKey))
                .or(() -> Arrays.stream(Language.values())
                        .filter(texts::containsKey)
                        .findFirst())
                .orElse(first == null ? Language.ENGLISH : first);
    }

    /** The language in which a reader gets it: theirs if it is written in that, else the original's. */
    public Language languageFor(Language reader) {
        return texts.isEmpty() || texts.containsKey(reader) ? reader : original();
    }

    /** What a reader gets; empty where there is nothing at all. */
    public String forReader(Language reader) {
        return in(languageFor(reader));
    }

    /** What a reader gets where there is room to say what it is: only if it is not written in their language. */
    public Optional<Labelled> labelledFor(Language reader) {
        return texts.containsKey(reader) ? Optional.empty() : Optional.ofNullable(labelled.get(reader));
    }

    /** With what translators and machines made of it, the original aside; what is out of date stands no longer for itself. */
    SixTexts rendered(Map<Language, String> fresh, Map<Language, Labelled> labelled) {
        var all = new EnumMap<Language, String>(Language.class);
        all.putAll(texts);
        all.keySet().removeAll(labelled.keySet());
        all.putAll(fresh);
        all.put(original(), in(original()));
        var withLabels = new EnumMap<Language, Labelled>(Language.class);
        withLabels.putAll(this.labelled);
        withLabels.putAll(labelled);
        return new SixTexts(all, original(), withLabels);
    }
}
