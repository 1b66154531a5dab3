package iscg.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the secretariat as its owners read it.
 *
 * @param reply null until the submitter replies, as is {@code repliedAt}
 */
public record Question(
        String question,
        Instant askedAt,
        @Nullable String reply,
        @Nullable Instant repliedAt) {}
