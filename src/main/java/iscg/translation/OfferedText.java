package iscg.translation;

import iscg.language.Language;
import java.util.List;

/**
 * A text that from now on everybody who is signed in may read; or, where it says so, a few of whom its room knows through
 * {@link TextReaders}.
 *
 * @param number of the need it belongs to, such as {@code ISCG-26/N1}; empty where it belongs to none
 * @param body code of the body that wrote it; {@code ISCG} where none of them did
 * @param version counted from 1; a text never changes within one
 * @param forAFew whether not everybody may read it
 */
public record OfferedText(
        TextPlace place,
        TextKind kind,
        String number,
        String body,
        int version,
        Language language,
        List<TextPart> parts,
        boolean forAFew) {

    /** The body that stands for the Group itself. */
    public static final String THE_GROUP = "ISCG";

    public OfferedText {
        parts = List.copyOf(parts);
    }

    /** One for everybody. */
    public OfferedText(
            TextPlace place,
            TextKind kind,
            String number,
            String body,
            int version,
            Language language,
            List<TextPart> parts) {
        this(place, kind, number, body, version, language, parts, false);
    }

    /** One without parts, by none of the bodies, for everybody. */
    public static OfferedText ofWords(
            TextPlace place, TextKind kind, Object number, int version, Language language, String words) {
        return new OfferedText(
                place,
                kind,
                number.toString(),
                THE_GROUP,
                version,
                language,
                List.of(new TextPart(TextPart.Name.WORDS, words)));
    }

    /** The same by a body. */
    public OfferedText by(String author) {
        return new OfferedText(place, kind, number, author, version, language, parts, forAFew);
    }

    /** The same for those alone of whom its room says so, unless everybody may read it after all. */
    public OfferedText forAFewUnless(boolean everybodys) {
        return new OfferedText(place, kind, number, body, version, language, parts, !everybodys);
    }

    /** The title; empty for texts that have none. */
    String title() {
        return TextPart.wordsOf(TextPart.Name.TITLE, parts).orElse("");
    }
}
