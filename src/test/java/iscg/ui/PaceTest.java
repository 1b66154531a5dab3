package iscg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.testing.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final int MOST = 30;

    private final SetClock clock = new SetClock();
    private final Pace pace = new Pace(clock, MOST, Duration.ofMinutes(1));

    @Test
    void letsAnAddressAskThirtyTimesAMinute() {
        for (var times = 0; times < MOST; times++) {
            assertThat(pace.allows("192.0.2.1")).isTrue();
            clock.passes(Duration.ofSeconds(1));
        }
        assertThat(pace.allows("192.0.2.1")).isFalse();
        clock.passes(Duration.ofSeconds(30));
        assertThat(pace.allows("192.0.2.1")).isTrue();
    }

    @Test
    void countsEachAddressByItself() {
        for (var times = 0; times <= MOST; times++) {
            pace.allows("192.0.2.1");
        }
        assertThat(pace.allows("192.0.2.2")).isTrue();
    }
}
