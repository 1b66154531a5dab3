package iscg.forwarding;

import java.time.Instant;

/** Why and when the secretariat took a slip back. */
public record Withdrawal(String reason, Instant at) {}
