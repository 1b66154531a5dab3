package iscg.forwarding;

import iscg.deadline.Reminder;
import iscg.identity.Actor;
import iscg.need.NeedNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * A reply is awaited and the day for it is near, or has passed. Said once for each reminder.
 *
 * @param body whose turn it is
 * @param awaited those of it from whom the reply is awaited; nobody where all keep out and no substitute is named
 * @param day the last day for the reply, in Geneva
 * @param daysLeft negative once it has passed
 */
public record ReplyDue(
        NeedNumber number,
        SlipId slip,
        String body,
        List<Actor> awaited,
        Reminder reminder,
        LocalDate day,
        int daysLeft) {}
