package iscg.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests: it stands still until somebody moves it on. */
@Primary
@TestComponent
public class SetClock extends Clock {

    /** A Monday morning in Geneva, 9 o'clock. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private volatile Instant now = MONDAY;

    public void set(Instant moment) {
        now = moment;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal asks its clock for moments alone");
    }
}
