package iscg.translation;

import java.util.Locale;

/** What sort of text it is. */
public enum TextKind {
    /** A member's need: title, description, what is asked for. */
    NEED,
    /** What a body replied. */
    ADVICE,
    /** How a need came to its end: the answer, or the reason for another end. */
    OUTCOME,
    /** Why another member shares a need. */
    SUPPORT,
    /** What a meeting is called, and where it is held. */
    MEETING,
    /** What an item of an agenda is called. */
    ITEM,
    /** Why a meeting will not take place. */
    CANCELLATION,
    /** What a meeting decided. */
    DECISION,
    /** What a document of a meeting is called. */
    DOCUMENT,
    /** What the secretariat asked the submitter of a need. */
    QUESTION,
    /** What the submitter replied to that. */
    REPLY,
    /** Why a need is taken up on another track than the one proposed. */
    TRACK,
    /** The word to the bodies to which a need was forwarded. */
    NOTE,
    /** Why a request to a body was withdrawn. */
    WITHDRAWAL,
    /** What came of an action of a meeting. */
    COMPLETION,
    /** What a body replied to the report of a meeting. */
    COVER_REPLY;

    /** As keys name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "translation.kind." + word();
    }
}
