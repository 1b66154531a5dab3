package iscg.registration;

import iscg.meeting.MeetingId;

/**
 * The secretariat said what it arranged for somebody. What that is stays sealed.
 *
 * @param person for whom
 * @param member code of the member they take part for
 */
public record NeedsArranged(MeetingId meeting, long person, String member) {}
