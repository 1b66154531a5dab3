package iscg.need;

/** The secretariat asked the submitter a question, and the need waits for the reply. */
public record NeedAsked(NeedNumber number) {}
