package iscg.report;

import java.util.Locale;

/** How far a version of a report is. */
public enum ReportState {
    /** The secretariat writes it. */
    DRAFT,
    /** The chairs read it; it stays as it is meanwhile. */
    WITH_CHAIRS,
    /** All chairs approved it. */
    APPROVED,
    /** It never changes any more. */
    ISSUED;

    /** The key of its name. */
    public String key() {
        return "report.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
