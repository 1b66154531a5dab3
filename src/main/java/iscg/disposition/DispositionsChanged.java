package iscg.disposition;

import iscg.meeting.MeetingId;

/**
 * What readers have of an item’s dispositions is another than before: one was published, changed, withdrawn or done.
 *
 * @param item key of the agenda's item
 */
public record DispositionsChanged(MeetingId meeting, int item) {}
