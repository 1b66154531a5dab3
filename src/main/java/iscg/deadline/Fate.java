package iscg.deadline;

/** What becomes of a text for a meeting, by the day on which it arrives. */
public enum Fate {
    TRANSLATED,
    ORIGINAL_ONLY,
    HELD
}
