package iscg.need;

/** The submitter withdrew a need; nobody needs to do anything about it any more. */
public record NeedWithdrawn(NeedNumber number, String reason) {}
