package iscg.meeting;

/**
 * What the secretariat planned of a meeting became everybody's.
 *
 * @param first whether nobody could know of the meeting before
 */
public record MeetingPublished(MeetingId meeting, boolean first) {}
