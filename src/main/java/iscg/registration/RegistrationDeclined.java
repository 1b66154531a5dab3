package iscg.registration;

import iscg.meeting.MeetingId;

/**
 * The focal point declined a registration.
 *
 * @param person whose registration it is
 * @param member code of the member they wished to take part for
 * @param reason in the focal point's words
 */
public record RegistrationDeclined(MeetingId meeting, long person, String member, String reason) {}
