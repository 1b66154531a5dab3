package iscg.need;

import java.util.Collection;
import java.util.Locale;

/** The Sectors of the Union and its General Secretariat, as far as a need concerns them. */
public enum Sector {
    ITU_R,
    ITU_T,
    ITU_D,
    GENERAL_SECRETARIAT;

    /** A bit of its own in a set of Sectors, as the database keeps it beside a need. */
    int bit() {
        return 1 << ordinal();
    }

    static int bits(Collection<Sector> sectors) {
        return sectors.stream().mapToInt(Sector::bit).reduce(0, (some, bit) -> some | bit);
    }

    /** The key of its official name. */
    public String key() {
        return "sector." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
