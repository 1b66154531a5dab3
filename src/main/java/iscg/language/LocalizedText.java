package iscg.language;

import jakarta.persistence.Embeddable;

/** One text in all six languages, such as the official name of a body. None is ever null or blank. */
@Embeddable
public record LocalizedText(String ar, String zh, String en, String fr, String ru, String es) {

    public LocalizedText {
        for (var text : new String[] {ar, zh, en, fr, ru, es}) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A text is missing in one of the six languages");
            }
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ARABIC -> ar;
            case CHINESE -> zh;
            case ENGLISH -> en;
            case FRENCH -> fr;
            case RUSSIAN -> ru;
            case SPANISH -> es;
        };
    }
}
