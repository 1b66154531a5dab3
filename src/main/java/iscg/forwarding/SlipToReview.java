package iscg.forwarding;

import iscg.need.ForwardedText;

/** A slip with exactly what was forwarded by it, as those read it who speak for the body. */
public record SlipToReview(SlipDetails slip, ForwardedText need) {}
