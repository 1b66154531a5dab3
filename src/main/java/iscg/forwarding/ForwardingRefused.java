package iscg.forwarding;

import java.util.Locale;

/** A forwarding that makes no sense was not done. */
public class ForwardingRefused extends RuntimeException {

    private final Reason reason;

    ForwardingRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it makes no sense. */
    public enum Reason {
        NO_ADDRESSEE,
        DATE_PASSED,
        ALREADY_FORWARDED;

        /** The key of the sentence that says what to do. */
        public String key() {
            return "forwarding.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
