package iscg.barrier;

import java.util.Locale;

/** How far a report is. */
public enum BarrierState {
    /** Nobody has looked at it. */
    NEW,
    /** Somebody of the secretariat sees to it. */
    IN_WORK,
    /** The barrier is gone. */
    MENDED,
    /** It stays, or never was the portal’s; the note says why. */
    ANSWERED;

    public boolean isClosed() {
        return this == MENDED || this == ANSWERED;
    }

    /** Whether a report can go from here to there. What was closed can be taken up again. */
    boolean leadsTo(BarrierState next) {
        return switch (this) {
            case NEW -> next != NEW;
            case IN_WORK -> next.isClosed();
            case MENDED, ANSWERED -> next == IN_WORK;
        };
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "barrier.state." + word();
    }
}
