package iscg.translation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** One part of a text, such as its title. */
@Embeddable
public record TextPart(@Enumerated(EnumType.STRING) Name part, String text) {

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
