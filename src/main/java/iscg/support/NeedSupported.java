package iscg.support;

import iscg.need.NeedNumber;

/**
 * A member stated that it shares a need.
 *
 * @param member its code
 */
public record NeedSupported(NeedNumber number, String member) {}
