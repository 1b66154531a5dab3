package iscg.reading;

/** Why a document is {@link Outcome#UNREADABLE}. */
public enum Cause {
    /** Reading took longer than {@code iscg.reading.timeout}. */
    TIMEOUT,
    /** Reading needed more than {@code iscg.reading.memory}. */
    OUT_OF_MEMORY,
    /** The process died, or answered nonsense. */
    CRASHED,
    /** The content breaks the rules of its format. */
    DAMAGED
}
