package iscg.forwarding;

import iscg.need.NeedNumber;

/** A body passed its request on to another body, which has a slip of its own for it. */
public record SlipReferred(NeedNumber number, SlipId slip, SlipId referred) {}
