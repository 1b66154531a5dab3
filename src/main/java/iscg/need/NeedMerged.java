package iscg.need;

/**
 * A need became part of another, which goes on for both.
 *
 * @param number of the one that is closed with this
 * @param into the one that goes on
 */
public record NeedMerged(NeedNumber number, NeedNumber into) {}
