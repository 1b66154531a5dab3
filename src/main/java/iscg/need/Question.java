package iscg.need;

import iscg.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the secretariat as its owners read it.
 *
 * @param position counted from 1 within the need
 * @param language the question's; null, as {@code replyLanguage}, where it was written before languages were kept
 * @param reply null until the submitter replies, as is {@code repliedAt}
 */
public record Question(
        int position,
        String question,
        @Nullable Language language,
        Instant askedAt,
        @Nullable String reply,
        @Nullable Language replyLanguage,
        @Nullable Instant repliedAt) {}
