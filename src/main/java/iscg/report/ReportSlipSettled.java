package iscg.report;

import iscg.meeting.MeetingId;

/**
 * A body took note of a report that was sent to it, or replied.
 *
 * @param body its code
 */
public record ReportSlipSettled(MeetingId meeting, String body, boolean replied) implements ReportMoved {}
