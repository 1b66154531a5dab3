package iscg.need;

import java.util.Locale;

/** Why a draft cannot be sent yet. */
public enum DraftProblem {
    TOPIC_MISSING,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    DESCRIPTION_MISSING,
    DESCRIPTION_TOO_LONG,
    REQUEST_MISSING,
    REQUEST_TOO_LONG,
    LANGUAGE_MISSING,
    SECTORS_MISSING,
    REPLY_MISSING,
    REPLY_TOO_LONG;

    /** The key of the sentence that says what to do. */
    public String key() {
        return "need.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
