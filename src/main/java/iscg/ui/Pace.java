package iscg.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address may do something on a public page. Of very many addresses those that did it longest ago are forgotten, so that
 * whoever has many of them fills no memory.
 */
public class Pace {

    private static final int ADDRESSES_KEPT = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration span;
    private final Map<String, Asked> asked = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > ADDRESSES_KEPT;
        }
    };

    /** @param most how many times within the span */
    public Pace(Clock clock, int most, Duration span) {
        this.clock = clock;
        this.most = most;
        this.span = span;
    }

    /** Counts one more time of the address. */
    public synchronized boolean allows(String address) {
        var now = clock.instant();
        var before = asked.remove(address);
        var counted = before == null || !now.isBefore(before.since().plus(span))
                ? new Asked(now, 1)
                : new Asked(before.since(), before.times() + 1);
        asked.put(address, counted);
        return counted.times() <= most;
    }

    /** How many times within the span that began then. */
    private record Asked(Instant since, int times) {}
}
