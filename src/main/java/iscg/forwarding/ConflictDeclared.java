package iscg.forwarding;

import iscg.need.NeedNumber;

/** Somebody declared a conflict of interest and takes no part in the review of a slip. */
public record ConflictDeclared(NeedNumber number, SlipId slip, long person) {}
