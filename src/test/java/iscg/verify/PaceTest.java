package iscg.verify;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.testing.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final SetClock clock = new SetClock();
    private final Pace pace = new Pace(clock);

    @Test
    void letsAnAddressAskThirtyTimesAMinute() {
        for (var times = 0; times < Pace.ASKED_A_MINUTE; times++) {
            assertThat(pace.allows("192.0.2.1")).isTrue();
            clock.passes(Duration.ofSeconds(1));
        }
        assertThat(pace.allows("192.0.2.1")).isFalse();
        clock.passes(Duration.ofSeconds(30));
        assertThat(pace.allows("192.0.2.1")).isTrue();
    }

    @Test
    void countsEachAddressByItself() {
        for (var times = 0; times <= Pace.ASKED_A_MINUTE; times++) {
            pace.allows("192.0.2.1");
        }
        assertThat(pace.allows("192.0.2.2")).isTrue();
    }
}
