package iscg.forwarding;

import iscg.need.NeedNumber;

/** A body replied to its slip. */
public record AdviceSent(NeedNumber number, SlipId slip) {}
