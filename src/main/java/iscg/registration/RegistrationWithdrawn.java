package iscg.registration;

import iscg.meeting.MeetingId;

/**
 * Somebody takes part no longer, or no longer wishes to.
 *
 * @param person whose registration it is
 * @param member code of the member they take part for
 */
public record RegistrationWithdrawn(MeetingId meeting, long person, String member) {}
