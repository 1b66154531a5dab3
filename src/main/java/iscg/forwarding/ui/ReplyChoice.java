package iscg.forwarding.ui;

import iscg.forwarding.SlipOutcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How those who write a reply want the body to reply, so far.
 *
 * @param body code of the body it is referred to; null where it is not, or while none is chosen
 * @param replyBy until when that body should reply; null while no date is given
 */
record ReplyChoice(
        SlipOutcome outcome,
        @Nullable String body,
        @Nullable LocalDate replyBy) {

    static final ReplyChoice ADVICE = new ReplyChoice(SlipOutcome.ADVICE, null, null);

    private static final String NONE = "-";

    /** Reads a line as {@link #line} wrote it; advice, which is the rule, if it is none. */
    static ReplyChoice read(String line) {
        var parts = line.split(" ");
        try {
            return parts.length == 3
                    ? new ReplyChoice(
                            SlipOutcome.valueOf(parts[0]),
                            parts[1].equals(NONE) ? null : parts[1],
                            parts[2].equals(NONE) ? null : LocalDate.parse(parts[2]))
                    : ADVICE;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return ADVICE;
        }
    }

    /** As in {@code REFERRED RAG 2026-12-21}. */
    String line() {
        return outcome + " " + (body == null ? NONE : body) + " " + (replyBy == null ? NONE : replyBy);
    }
}
