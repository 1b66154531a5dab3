package iscg.need;

/**
 * The other side of a merger, as far as anybody may know who reads one of the two: that it exists and where it stands.
 *
 * @param member code of the member it was submitted for
 * @param readable whether this reader may read the need itself
 */
public record RelatedNeed(NeedNumber number, String member, NeedStatus status, boolean readable) {}
