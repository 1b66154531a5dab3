package iscg.passport;

import java.time.Instant;

/** A person's passport, opened. */
public record PassportDetails(long person, PassportContent content, Instant consentedAt) {}
