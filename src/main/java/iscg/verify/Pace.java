package iscg.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask: thirty times a minute, which is more than anybody types. Of very many addresses those that asked longest
 * ago are forgotten, so that whoever has many of them fills no memory.
 */
@Component
class Pace {

    static final int ASKED_A_MINUTE = 30;

    private static final int ADDRESSES_KEPT = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Asked> asked = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > ADDRESSES_KEPT;
        }
    };

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more question of the address. */
    synchronized boolean allows(String address) {
        var now = clock.instant();
        var before = asked.remove(address);
        var counted = before == null || !now.isBefore(before.since().plus(MINUTE))
                ? new Asked(now, 1)
                : new Asked(before.since(), before.times() + 1);
        asked.put(address, counted);
        return counted.times() <= ASKED_A_MINUTE;
    }

    /** How many times within the minute that began then. */
    private record Asked(Instant since, int times) {}
}
