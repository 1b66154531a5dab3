package iscg.scan;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells administrators how the scanner is. Without one the portal still serves, so its absence is “unknown”, which leaves the
 * whole up, and not “down”, at which a load balancer would turn everybody away.
 */
final class ScannerHealth implements HealthIndicator {

    /** Who asks for health does not wait long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MalwareScanner scanner;

    ScannerHealth(MalwareScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Health health() {
        if (!(scanner instanceof ClamdScanner clamd)) {
            return Health.unknown().withDetail("clamd", "not configured").build();
        }
        try {
            return Health.up().withDetail("clamd", clamd.version(PATIENCE)).build();
        } catch (ScannerUnavailable e) {
            return Health.unknown().withException(e).build();
        }
    }
}
