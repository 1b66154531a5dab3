package iscg.triage;

import iscg.need.NeedNumber;

/**
 * A need that somebody chose in the queue.
 *
 * @param version the version of the need they saw there
 */
public record ChosenNeed(NeedNumber number, long version) {}
