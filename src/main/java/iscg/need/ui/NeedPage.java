package iscg.need.ui;

import iscg.need.NeedMovedOn;
import org.springframework.dao.ConcurrencyFailureException;

/** The page of a need, to those parts of it that act on the need, be they of this room or of another. */
public interface NeedPage {

    /** The act is done: says so and shows the need as it is now. */
    void done(String sentence);

    /** Somebody was first and nothing was done: says what happened meanwhile and shows the need as it is now. */
    void movedOn();

    /**
     * Does something with the need as the person saw it.
     *
     * @param sentence what is said when it is done
     */
    default void act(String sentence, Runnable step) {
        try {
            step.run();
            done(sentence);
        } catch (NeedMovedOn | ConcurrencyFailureException somebodyWasFirst) {
            movedOn();
        }
    }
}
