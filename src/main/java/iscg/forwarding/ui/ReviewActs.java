package iscg.forwarding.ui;

import iscg.ui.Notice;

/** The page of a slip, to those parts of it that act on the slip. */
interface ReviewActs {

    /**
     * Does something with the slip as the person saw it, and shows what came of it.
     *
     * @param sentence what is said when it is done
     */
    void act(String sentence, Runnable step);

    /** Sends the reply as it stands in the form, or gives it to whoever sends it. */
    void reply(ReplyForm form);

    /** Somebody was first: shows the slip as it is now, and what was typed, should it not have been saved. */
    void movedOn(String typed);

    /** Nothing is left to do here: goes back to the list, which tells what came of it. */
    void leave(Notice notice);
}
