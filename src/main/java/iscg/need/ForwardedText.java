package iscg.need;

/**
 * What exactly was forwarded: one revision of a need, which never changes.
 *
 * @param need the need's key in the database
 * @param member code of the member it was submitted for
 */
public record ForwardedText(long need, NeedNumber number, int revision, Topic topic, String member, NeedText text) {}
