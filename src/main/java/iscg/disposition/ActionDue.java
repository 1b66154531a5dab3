package iscg.disposition;

import iscg.identity.Actor;
import iscg.meeting.MeetingId;
import java.time.LocalDate;
import java.util.List;

/**
 * An action is not done and the day for it is near, or has passed. Said once for each reminder.
 *
 * @param to to whom it falls
 * @param awaited those who can say that it is done, without the secretariat where it falls to others; nobody where the portal knows none
 * @param day the last day for it, in Geneva
 * @param daysLeft negative once it has passed
 */
public record ActionDue(
        MeetingId meeting, DispositionId action, Recipient to, List<Actor> awaited, LocalDate day, int daysLeft) {

    public ActionDue {
        awaited = List.copyOf(awaited);
    }
}
