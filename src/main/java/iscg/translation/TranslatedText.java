package iscg.translation;

import iscg.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * A text in another language than it was written in.
 *
 * @param stale whether it was made of an earlier version than the one that is read
 */
public record TranslatedText(
        Language language, List<TextPart> parts, Origin origin, boolean stale, Instant releasedAt) {

    public TranslatedText {
        parts = List.copyOf(parts);
    }
}
