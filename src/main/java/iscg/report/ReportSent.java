package iscg.report;

import iscg.meeting.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued report was sent to a body.
 *
 * @param body its code
 * @param replyBy the last day, in Geneva, of what is for action; null for information alone
 */
public record ReportSent(
        MeetingId meeting, String body, @Nullable LocalDate replyBy) implements ReportMoved {}
