package iscg.reading;

/** A reading process gave no answer. */
final class ReadingFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final Cause reason;

    ReadingFailed(Cause reason, Throwable thrown) {
        super(thrown);
        this.reason = reason;
    }

    Cause reason() {
        return reason;
    }
}
