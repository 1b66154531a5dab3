package iscg.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A session as published.
 *
 * @param startsAt in UTC
 * @param endsAt in UTC
 * @param room its name; empty where there is none
 */
@Embeddable
public record Session(Instant startsAt, Instant endsAt, String room) {}
