package iscg.forwarding;

/** What somebody can do with a slip of a body they work in. */
public enum Part {
    /** Sends the reply, and says who drafts it. */
    SENDS,
    /** Drafts the reply and gives it to those who send it. */
    DRAFTS,
    /** Reads what was forwarded. */
    READS,
    /** Declared a conflict of interest: takes no part and reads no draft. */
    OUT;

    /** Whether the draft is theirs to write. */
    public boolean writes() {
        return this == SENDS || this == DRAFTS;
    }
}
