package iscg.live.ui;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells the second click of a double click, which after the first may meet another button in the same place: that of the next speaker, or of
 * the item after.
 */
class DoubleClicks implements Serializable {

    private static final Duration APART = Duration.ofMillis(500);

    private final transient Clock clock;
    private Instant last = Instant.EPOCH;
    private String before = "";

    DoubleClicks(Clock clock) {
        this.clock = clock;
    }

    /** @param what the sort of thing that was clicked */
    boolean isSecond(String what) {
        var now = clock.instant();
        var second = what.equals(before) && now.isBefore(last.plus(APART));
        last = now;
        before = what;
        return second;
    }
}
