package iscg.track;

import java.util.Locale;

/** The ways a theme is taken up (Council report of 2023, 1.5 and 1.6). */
public enum Track {
    /** Championed by the elected officials (1.5 a). */
    STRATEGIC_LEADERSHIP(Lead.COCO),
    /** An annual work plan and half-yearly reports by theme (1.5 b). */
    PROGRAMMATIC_COORDINATION(Lead.MCG),
    /** Coordinated actions on organizational excellence (1.5 c). */
    PERFORMANCE_TRANSFORMATION(Lead.D2),
    /** Reported through the information-sharing mechanism, for want of close coordination (1.6). */
    INFORMATION_SHARING(Lead.COCO);

    private final Lead usualLead;

    Track(Lead usualLead) {
        this.usualLead = usualLead;
    }

    /** Who leads it where nothing more is known of the theme. */
    public Lead usualLead() {
        return usualLead;
    }

    /** The key of its official name. */
    public String key() {
        return "track." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
