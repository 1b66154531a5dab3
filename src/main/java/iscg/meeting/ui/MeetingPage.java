package iscg.meeting.ui;

/** The page of a meeting, to those parts of it that act, be they of this room or of another. */
public interface MeetingPage {

    /**
     * Does something, says so and shows the meeting as it is now; where somebody was first, shows that instead.
     *
     * @param sentence what is said when it is done
     */
    void act(String sentence, Runnable step);
}
