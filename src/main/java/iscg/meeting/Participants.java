package iscg.meeting;

/** Knows who takes part in a meeting; offered by the room that registers them. */
public interface Participants {

    /** Whether somebody's registration was approved. */
    boolean takesPart(MeetingId meeting, long person);
}
