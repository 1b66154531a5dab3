package iscg.document;

/** A file was not taken; nothing of it is kept. */
public class DocumentRefused extends RuntimeException {

    private final Refusal refusal;

    DocumentRefused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    DocumentRefused(Refusal refusal, Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
