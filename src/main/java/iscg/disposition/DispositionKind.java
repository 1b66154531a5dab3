package iscg.disposition;

import java.util.Locale;

/** What a meeting did with an item, in the words of reports of the Union. */
public enum DispositionKind {
    NOTED,
    AGREED,
    /** As an agenda or a report is. */
    APPROVED,
    /** Somebody is asked to do something. */
    REQUESTED,
    /** Sent to a body, for action or for information. */
    FORWARDED,
    /** Left to a body that is to decide. */
    REFERRED,
    /** Left for a later meeting. */
    POSTPONED;

    /** The key of its name. */
    public String key() {
        return "disposition.kind." + name().toLowerCase(Locale.ROOT);
    }
}
