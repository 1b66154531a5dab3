package iscg.translation;

import iscg.language.Language;
import java.util.List;

/**
 * A text that from now on everybody who is signed in may read.
 *
 * @param number of the need it belongs to, such as {@code ISCG-26/N1}
 * @param body code of the body that wrote it; {@code ISCG} where none of them did
 * @param version counted from 1; a text never changes within one
 */
public record OfferedText(
        TextPlace place,
        TextKind kind,
        String number,
        String body,
        int version,
        Language language,
        List<TextPart> parts) {

    /** The body that stands for the Group itself. */
    public static final String THE_GROUP = "ISCG";

    public OfferedText {
        parts = List.copyOf(parts);
    }

    /** The title; empty for texts that have none. */
    String title() {
        return TextPart.wordsOf(TextPart.Name.TITLE, parts).orElse("");
    }
}
