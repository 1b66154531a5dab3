package iscg.forwarding;

import iscg.need.NeedNumber;

/** A body replied that the need should be revised. */
public record RevisionRequested(NeedNumber number, SlipId slip) {}
