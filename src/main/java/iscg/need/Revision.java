package iscg.need;

import java.time.Instant;

/** One exact text of a need, by the number of its revision, and when it was sent. */
public record Revision(int number, Instant sentAt, NeedText text) {}
