package iscg.report;

import iscg.meeting.MeetingId;

/** A report would be issued. It is told of as any new document of the meeting. */
public record ReportIssued(MeetingId meeting) implements ReportMoved {}
