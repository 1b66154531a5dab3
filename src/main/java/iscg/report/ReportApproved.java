package iscg.report;

import iscg.meeting.MeetingId;
import java.util.List;

/**
 * A chair approved a report as it stands.
 *
 * @param bodies codes of those for which it was approved now
 * @param byAll whether no approval lacks any more, so that it can be issued
 */
public record ReportApproved(MeetingId meeting, List<String> bodies, boolean byAll) implements ReportMoved {

    public ReportApproved {
        bodies = List.copyOf(bodies);
    }
}
