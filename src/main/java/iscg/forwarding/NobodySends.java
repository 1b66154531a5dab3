package iscg.forwarding;

import iscg.need.NeedNumber;

/** Everybody who could send a body's reply declared a conflict of interest, so that the secretariat must name somebody else. */
public record NobodySends(NeedNumber number, SlipId slip) {}
