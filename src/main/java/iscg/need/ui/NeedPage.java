package iscg.need.ui;

/** The page of a need, to those parts of it that act on the need, be they of this room or of another. */
public interface NeedPage {

    /** The act is done: says so and shows the need as it is now. */
    void done(String sentence);

    /** Somebody was first and nothing was done: says what happened meanwhile and shows the need as it is now. */
    void movedOn();
}
