package iscg.passport;

import java.util.Locale;

/** What somebody may need; more stands in their own words. */
public enum PassportNeed {
    CAPTIONING,
    SIGN_LANGUAGE,
    HEARING_LOOP,
    WHEELCHAIR,
    ACCESSIBLE_DOCUMENTS,
    LARGE_PRINT,
    ASSISTANT,
    BREAKS;

    /** The key of its name. */
    public String key() {
        return "passport.need." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
