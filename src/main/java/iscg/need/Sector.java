package iscg.need;

import java.util.Locale;

/** The Sectors of the Union and its General Secretariat, as far as a need concerns them. */
public enum Sector {
    ITU_R,
    ITU_T,
    ITU_D,
    GENERAL_SECRETARIAT;

    /** The key of its official name. */
    public String key() {
        return "sector." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
