package iscg.registration;

import iscg.meeting.MeetingId;

/**
 * The focal point approved a registration.
 *
 * @param person whose registration it is
 * @param member code of the member they take part for
 */
public record RegistrationApproved(MeetingId meeting, long person, String member) {}
