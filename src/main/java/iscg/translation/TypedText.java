package iscg.translation;

import iscg.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text of one part that was typed in one or several languages at once, and that from now on everybody who is signed in may read.
 *
 * @param number what it is found under: a symbol, or the day on which its meeting opens
 * @param body code of the body that wrote it; {@code ISCG} for the Group itself
 * @param whole the text whose title names what this one belongs to; for that text its own place
 * @param original in which it was written first; what stands in others translates that
 * @param words by language, that of the original among them; none is blank
 */
public record TypedText(
        TextPlace place,
        TextKind kind,
        String number,
        String body,
        TextPlace whole,
        TextPart.Name part,
        Language original,
        Map<Language, String> words) {

    public TypedText {
        words = Map.copyOf(words);
        Objects.requireNonNull(words.get(original), "A text without its original");
    }

    List<TextPart> parts() {
        return List.of(new TextPart(part, Objects.requireNonNull(words.get(original))));
    }

    OfferedText version(int version) {
        return new OfferedText(place, kind, number, body, version, original, parts());
    }
}
