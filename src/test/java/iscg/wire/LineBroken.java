package iscg.wire;

/** The portal did not answer, or answered that something went wrong: nobody knows what became of what was asked. */
public final class LineBroken extends RuntimeException {

    LineBroken(String what) {
        super(what);
    }

    LineBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
