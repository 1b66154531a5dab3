package iscg.meeting;

/** A meeting that was announced will not take place. */
public record MeetingCancelled(MeetingId meeting) {}
