package iscg.need;

/**
 * Somebody in the secretariat took charge of a need.
 *
 * @param assignee their key in the directory
 */
public record NeedAssigned(NeedNumber number, long assignee) {}
