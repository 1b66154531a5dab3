package iscg.reading;

/** How the reading of a document ended. */
public enum Outcome {
    /** There is text. */
    READ,
    /** It opened, but holds no text: most often a scan or a picture. */
    NO_TEXT,
    /** Nobody opens it without its password. */
    LOCKED,
    /** It could not be read; {@link Cause} says why. */
    UNREADABLE
}
