package iscg.live;

import iscg.meeting.MeetingId;

/** What is shown of a meeting while it goes on is another now; told to open pages once it is stored. */
public record LiveChanged(MeetingId meeting, long edition) {}
