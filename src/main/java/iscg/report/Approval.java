package iscg.report;

import java.time.Instant;

/** That the chair of a body approved the text. */
public record Approval(String body, long person, Instant at) {}
