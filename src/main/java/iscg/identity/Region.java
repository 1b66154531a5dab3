package iscg.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The regions of the Union, as its development activities know them. */
public enum Region {
    AFRICA,
    AMERICAS,
    ARAB_STATES,
    ASIA_PACIFIC,
    CIS,
    EUROPE;

    /** As in the claim {@code arab-states}; empty for regions the portal does not know. */
    static Optional<Region> ofClaim(String value) {
        var name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(region -> region.name().equals(name))
                .findFirst();
    }

    /** The key of its name in the six languages. */
    public String key() {
        return "region." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
