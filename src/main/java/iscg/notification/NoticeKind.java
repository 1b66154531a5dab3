package iscg.notification;

import java.util.Locale;

/** What people can choose to be told by mail, each kind for itself. */
public enum NoticeKind {
    /** A need or a reply arrived with the secretariat. */
    ARRIVALS,
    /** Somebody asks something of the submitter. */
    QUESTIONS,
    /** A need went a step further. */
    PROGRESS,
    /** A slip arrived with a body one speaks for. */
    REVIEWS,
    /** Something is due soon, or overdue. */
    REMINDERS,
    /** A meeting was announced, changed, or will not take place; its agenda was published. */
    MEETINGS,
    /** Documents of a meeting came. */
    DOCUMENTS,
    /** Somebody registers for a meeting, and what became of it. */
    REGISTRATIONS,
    /** Somebody met a barrier in the portal. */
    BARRIERS,
    /** What one sent oneself. */
    COPIES;

    /** The key of its name. */
    public String key() {
        return "notice.kind." + name().toLowerCase(Locale.ROOT);
    }
}
