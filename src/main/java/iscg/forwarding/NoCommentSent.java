package iscg.forwarding;

import iscg.need.NeedNumber;

/** A body replied that it has no comment. */
public record NoCommentSent(NeedNumber number, SlipId slip) {}
