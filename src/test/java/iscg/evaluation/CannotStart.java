package iscg.evaluation;

/** Why the evaluation set-up does not start, in one line for the person who started it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line);
    }
}
