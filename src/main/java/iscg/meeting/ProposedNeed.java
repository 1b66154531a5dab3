package iscg.meeting;

import iscg.deadline.Fate;
import iscg.need.NeedListItem;
import org.jspecify.annotations.Nullable;

/**
 * A need that could stand on an agenda.
 *
 * @param fate whether it arrived in time for the meeting, by the terms of those who meet; null where they keep none
 */
public record ProposedNeed(NeedListItem need, @Nullable Fate fate) {}
