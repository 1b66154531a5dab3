package iscg.forwarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One slip as readers of the need see it.
 *
 * @param need the need's key in the database
 * @param body the addressee's code
 * @param note the secretariat's word to the body; may be blank
 * @param replyBy the last moment for the reply, in UTC; null where none is expected
 * @param advice null until the body replies
 */
public record SlipDetails(
        SlipId id,
        long need,
        int revision,
        String body,
        Purpose purpose,
        String note,
        Instant sentAt,
        @Nullable Instant replyBy,
        SlipState state,
        @Nullable Advice advice) {}
