package iscg.forwarding;

import iscg.need.NeedNumber;

/** The secretariat took back the request to a body. */
public record SlipWithdrawn(NeedNumber number, SlipId slip) {}
