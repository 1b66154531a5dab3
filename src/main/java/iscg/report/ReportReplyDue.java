package iscg.report;

import iscg.meeting.MeetingId;
import java.time.LocalDate;

/**
 * A body is to reply to a report by a day that is near, or has passed. Said once for each reminder.
 *
 * @param body its code
 * @param day the last day for the reply, in Geneva
 * @param daysLeft negative once it has passed
 */
public record ReportReplyDue(MeetingId meeting, String body, LocalDate day, int daysLeft) {}
