package iscg.report;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an issued report to a body.
 *
 * @param body its code
 * @param replyBy the last day for the reply, in Geneva; null where none is expected
 * @param settledAt when the body took note or replied, in UTC; null until then
 * @param reply what it replied; empty where it took note alone
 * @param replyLanguage null without a reply
 */
public record CoverSlip(
        long id,
        MeetingId meeting,
        String body,
        boolean information,
        boolean action,
        @Nullable LocalDate replyBy,
        Instant sentAt,
        @Nullable Instant settledAt,
        String reply,
        @Nullable Language replyLanguage) {

    /** Characters. */
    public static final int LONGEST_REPLY = 10_000;

    public boolean isSettled() {
        return settledAt != null;
    }
}
