package iscg.meeting;

/** The agenda of a meeting was published, the first time or anew. */
public record AgendaPublished(MeetingId meeting, int edition) {}
