package iscg.forwarding;

import iscg.need.NeedNumber;

/** Whoever drafts a body's reply gave the draft to those who send it. */
public record SlipDraftHandedIn(NeedNumber number, SlipId slip, long drafter) {}
