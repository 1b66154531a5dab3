package iscg.live.ui;

import java.io.Serializable;

/** Lets parts of the conducting page do a step; the page then shows what came of it. */
interface Conducting extends Serializable {

    /**
     * Does a step that the second click of a double click must not do again.
     *
     * @param what names steps of one sort, such as that of giving the floor, to whomever
     */
    void once(String what, Runnable step);

    /** Does a step that may follow on itself at once, such as moving up. */
    void again(Runnable step);
}
