package iscg.procedure;

import iscg.meeting.MeetingId;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of the procedure is not done and the day for it is near, or has passed. Said once for each reminder.
 *
 * @param step its code
 * @param responsible codes of the units of the secretariat
 * @param day the last day for it, in Geneva
 * @param daysLeft negative once it has passed
 */
public record StepDue(MeetingId meeting, String step, List<String> responsible, LocalDate day, int daysLeft) {

    public StepDue {
        responsible = List.copyOf(responsible);
    }
}
