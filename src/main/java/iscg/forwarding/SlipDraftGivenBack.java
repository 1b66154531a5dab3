package iscg.forwarding;

import iscg.need.NeedNumber;

/** The draft of a body's reply went back to whoever drafts it. */
public record SlipDraftGivenBack(NeedNumber number, SlipId slip, long drafter) {}
