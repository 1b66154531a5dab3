package iscg.forwarding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body a need is forwarded to.
 *
 * @param body its code
 * @param replyBy the last day for the reply, in Geneva; required for action, null where none is expected
 */
public record Addressee(
        String body, Purpose purpose, @Nullable LocalDate replyBy) {

    public Addressee {
        if (purpose == Purpose.ACTION && replyBy == null) {
            throw new IllegalArgumentException("What is for action needs a reply-by date");
        }
    }
}
