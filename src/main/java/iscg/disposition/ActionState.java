package iscg.disposition;

import java.util.Locale;

/** How far an action is. */
public enum ActionState {
    OPEN,
    /** Its day has passed in Geneva. */
    OVERDUE,
    DONE;

    /** The key of its name. */
    public String key() {
        return "disposition.action." + name().toLowerCase(Locale.ROOT);
    }
}
