package iscg.need.ui;

import iscg.need.DraftField;
import iscg.need.DraftProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of the form, in its order. */
enum NeedField {
    REPLY,
    TOPIC,
    TITLE,
    DESCRIPTION,
    REQUEST,
    LANGUAGE,
    SECTORS,
    WISHES,
    DOCUMENTS;

    /** The field at which a problem is mended. */
    static NeedField of(DraftProblem problem) {
        return switch (problem) {
            case REPLY_MISSING, REPLY_TOO_LONG -> REPLY;
            case TOPIC_MISSING -> TOPIC;
            case TITLE_MISSING, TITLE_TOO_LONG -> TITLE;
            case DESCRIPTION_MISSING, DESCRIPTION_TOO_LONG -> DESCRIPTION;
            case REQUEST_MISSING, REQUEST_TOO_LONG -> REQUEST;
            case LANGUAGE_MISSING -> LANGUAGE;
            case SECTORS_MISSING -> SECTORS;
        };
    }

    /** Where a field of the draft is written; both bear one name. */
    static NeedField of(DraftField field) {
        return valueOf(field.name());
    }

    /** The field an address names; empty if it names none. */
    static Optional<NeedField> named(String address) {
        return Arrays.stream(values())
                .filter(field -> field.address().equals(address))
                .findFirst();
    }

    /** Its name in addresses. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its label. */
    String labelKey() {
        return "need.form." + address() + ".label";
    }

    /** The key of the help that stands before it. */
    String helpKey() {
        return "need.form." + address() + ".help";
    }
}
