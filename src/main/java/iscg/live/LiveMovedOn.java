package iscg.live;

/** The meeting is not any more where the person who acted saw it; nothing was done. */
public class LiveMovedOn extends IllegalStateException {

    LiveMovedOn(String what) {
        super(what);
    }
}
