package iscg.registration;

import iscg.meeting.MeetingId;

/**
 * Somebody asked to take part in a meeting, or did so by being the focal point themselves.
 *
 * @param person whose registration it is
 * @param member code of the member they take part for
 */
public record RegistrationRequested(MeetingId meeting, long person, String member) {}
