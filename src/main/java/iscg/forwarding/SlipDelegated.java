package iscg.forwarding;

import iscg.need.NeedNumber;

/** Somebody is to draft a body's reply. {@code drafter} is their key in the directory of people. */
public record SlipDelegated(NeedNumber number, SlipId slip, long drafter) {}
