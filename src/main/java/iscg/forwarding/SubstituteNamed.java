package iscg.forwarding;

import iscg.need.NeedNumber;

/** The secretariat named who sends a body's reply in place of those who keep out. */
public record SubstituteNamed(NeedNumber number, SlipId slip, long substitute) {}
