package iscg.storage;

import java.time.Instant;

/**
 * Content that is stored.
 *
 * @param sha256 that it is stored under, in lower-case hexadecimal
 * @param size in bytes
 * @param storedAt when it was last kept, in UTC, by the storage's own clock
 */
public record StoredContent(String sha256, long size, Instant storedAt) {}
