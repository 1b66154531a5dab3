package iscg.calendar;

import java.time.Instant;

/**
 * One thing a person subscribes to.
 *
 * @param madeAt when its address was made, in UTC
 */
public record Subscription(Topic topic, Instant madeAt) {}
