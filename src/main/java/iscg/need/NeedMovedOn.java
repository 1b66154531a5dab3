package iscg.need;

/** Somebody else acted on the need in the meantime; what the person wanted was not done. */
public class NeedMovedOn extends RuntimeException {

    private final NeedNumber number;

    public NeedMovedOn(NeedNumber number) {
        super(number + " is no longer as it was shown");
        this.number = number;
    }

    public NeedNumber number() {
        return number;
    }
}
