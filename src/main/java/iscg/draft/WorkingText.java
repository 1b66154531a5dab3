package iscg.draft;

import java.time.Instant;

/** A text somebody has not sent yet, and when it was last saved, in UTC. */
public record WorkingText(String text, Instant savedAt) {}
