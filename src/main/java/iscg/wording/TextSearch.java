package iscg.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are looked for.
 *
 * @param words parts of a text in any of the six languages, or of a key; without regard to case and accents; empty for all
 * @param part null for all
 * @param state null for all; a text counts as what any of its languages is
 */
public record TextSearch(
        String words, @Nullable PortalPart part, @Nullable TextState state) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What of a text is compared. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
