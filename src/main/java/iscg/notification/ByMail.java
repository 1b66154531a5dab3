package iscg.notification;

import java.util.Locale;

/** How often somebody wants mails of a kind. In the portal they are told always. */
public enum ByMail {
    NOW,
    /** At 7 o'clock in Geneva, if there is anything. */
    DAILY,
    /** On Mondays at 7 o'clock in Geneva, if there is anything. */
    WEEKLY,
    NEVER;

    /** The key of its name. */
    public String key() {
        return "notice.by-mail." + name().toLowerCase(Locale.ROOT);
    }
}
