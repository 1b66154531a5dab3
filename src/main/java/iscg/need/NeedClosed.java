package iscg.need;

/** A need came to its end: answered or declined. */
public record NeedClosed(NeedNumber number, NeedStatus status) {}
