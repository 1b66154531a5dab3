package iscg.wording;

/** Somebody changed the text since it was seen; nothing was done. */
public class WordingMovedOn extends RuntimeException {

    WordingMovedOn() {
        super("Somebody changed this text meanwhile");
    }
}
