package iscg.calendar;

import java.time.Instant;

/**
 * A person's subscription.
 *
 * @param madeAt in UTC
 */
public record Subscription(Instant madeAt) {}
