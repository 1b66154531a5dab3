package iscg.ui;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault that somebody ran into. The person gets the reference, the log has what lies behind it; nothing inside the portal is
 * shown.
 *
 * @param reference eight letters and digits that can be read out
 */
public record Incident(String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    /** Writes a fault of the portal into the log, under a new reference. */
    public static Incident ofFault(String where, Throwable cause) {
        var incident = create();
        LOG.error("Incident {} at {}", incident.reference, where, cause);
        return incident;
    }

    /** Notes what was refused, such as an address one may not open, under a new reference. */
    public static Incident ofRefusal(String where, String why) {
        var incident = create();
        LOG.info("Incident {} at {}: {}", incident.reference, where, why);
        return incident;
    }

    private static Incident create() {
        return new Incident(UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }
}
