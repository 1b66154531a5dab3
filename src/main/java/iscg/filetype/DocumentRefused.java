package iscg.filetype;

/** A document was not taken in. Nothing of it is kept. */
public class DocumentRefused extends RuntimeException {

    private final Refusal refusal;
    private final String fileName;

    /** @param fileName as the sender gave it */
    public DocumentRefused(Refusal refusal, String fileName) {
        this(refusal, FileName.of(fileName));
    }

    public DocumentRefused(Refusal refusal, FileName name) {
        super(refusal + ": " + name.value());
        this.refusal = refusal;
        this.fileName = name.value();
    }

    /** @param cause what broke */
    public DocumentRefused(Refusal refusal, FileName name, Throwable cause) {
        this(refusal, name);
        initCause(cause);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Cleaned, so that it can be shown and logged. */
    public String fileName() {
        return fileName;
    }
}
