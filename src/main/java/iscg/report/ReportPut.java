package iscg.report;

import iscg.meeting.MeetingId;
import java.util.List;

/**
 * A report was put to the chairs.
 *
 * @param bodies codes of those whose chairs are asked
 */
public record ReportPut(MeetingId meeting, List<String> bodies) implements ReportMoved {

    public ReportPut {
        bodies = List.copyOf(bodies);
    }
}
