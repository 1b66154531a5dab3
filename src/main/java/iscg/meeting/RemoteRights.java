package iscg.meeting;

/** What those who take part from afar may do. */
public record RemoteRights(boolean speak, boolean decide) {}
