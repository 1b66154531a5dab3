package iscg.forwarding;

import iscg.need.NeedNumber;
import java.util.List;

/** A revision of a need went to bodies. */
public record NeedForwarded(NeedNumber number, int revision, List<SlipId> slips) {}
