package iscg.forwarding;

/** Somebody else acted on the slip in the meantime; what the person wanted was not done. */
public class SlipMovedOn extends RuntimeException {

    SlipMovedOn() {
        super("The slip is no longer as it was shown");
    }
}
