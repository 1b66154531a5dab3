package iscg.translation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One part of a text, such as its title. */
@Embeddable
public record TextPart(@Enumerated(EnumType.STRING) Name part, String text) {

    /** What stands in one of the parts; empty if none is of that name. */
    public static Optional<String> wordsOf(Name name, List<TextPart> parts) {
        return parts.stream()
                .filter(part -> part.part() == name)
                .map(TextPart::text)
                .findFirst();
    }

    /** Which part it is. */
    public enum Name {
        TITLE,
        DESCRIPTION,
        REQUEST,
        /** All of a text that has no parts. */
        WORDS;

        /** The key of what it is called. */
        public String key() {
            return "translation.part." + name().toLowerCase(Locale.ROOT);
        }
    }
}
