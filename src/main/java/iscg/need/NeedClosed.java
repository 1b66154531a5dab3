package iscg.need;

/** The secretariat brought a need to its end: answered or declined. What is merged or withdrawn has events of its own. */
public record NeedClosed(NeedNumber number, NeedStatus status) {}
