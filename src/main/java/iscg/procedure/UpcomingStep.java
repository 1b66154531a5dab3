package iscg.procedure;

import iscg.meeting.MeetingDetails;

/** A step that is late or next, with the meeting it is to be done for. */
public record UpcomingStep(MeetingDetails meeting, ChecklistItem item) {}
