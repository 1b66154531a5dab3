package iscg.report;

import iscg.meeting.MeetingId;

/** A report went a step further, or would, so that others are told of it. */
public sealed interface ReportMoved permits ReportPut, ReportApproved, ReportIssued, ReportSent, ReportSlipSettled {

    MeetingId meeting();
}
