package iscg.deadline;

/** Somebody changed a body's deadlines since they were seen; nothing was done. */
public class DeadlinesMovedOn extends RuntimeException {

    DeadlinesMovedOn() {
        super("Somebody changed these deadlines meanwhile");
    }
}
