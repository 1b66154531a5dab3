package iscg.need.ui;

/** The page of a need, to those parts of it that act on the need, be they of this room or of another. */
public interface NeedPage {

    /** Shows the need as it is now and, if others acted on it since, what they did. */
    void reread();

    /** The act is done: says so and shows the need as it is now. */
    void done(String sentence);

    /** Somebody was first and nothing was done: says what happened meanwhile and shows the need as it is now. */
    void movedOn();
}
