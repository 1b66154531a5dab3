package iscg.forwarding;

import iscg.deadline.Reminder;
import iscg.need.NeedNumber;
import java.time.LocalDate;

/**
 * A reply is awaited and the day for it is near, or has passed. Said once for each reminder.
 *
 * @param body whose turn it is
 * @param day the last day for the reply, in Geneva
 * @param daysLeft negative once it has passed
 */
public record ReplyDue(NeedNumber number, SlipId slip, String body, Reminder reminder, LocalDate day, int daysLeft) {}
