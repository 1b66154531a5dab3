package iscg.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/**
 * Keeps content, each named by its SHA-256 in lower-case hexadecimal and stored once however often it is received. Whoever refers
 * to content keeps it first and writes the reference then, so that a crash leaves at worst content nobody refers to.
 *
 * <p>Where the storage cannot be reached, {@link java.io.UncheckedIOException} says so, except from {@link #keep}.
 */
public interface ContentStorage {

    /**
     * Keeps the content for good: it becomes visible only whole, and when this returns it would survive a loss of power.
     *
     * @param file which is consumed: gone when this returns, and left where it is when this fails
     * @throws IOException if it cannot be kept, for want of room or otherwise
     */
    void keep(Path file, String sha256) throws IOException;

    boolean holds(String sha256);

    /**
     * The content to be read, as often as one likes.
     *
     * @throws NoSuchElementException if there is no such content
     */
    Resource open(String sha256);

    /** All that is stored, in no order; to be closed. What is kept or removed meanwhile may be in it or not. */
    Stream<StoredContent> contents();

    /** Removes the content; nothing happens if there is none. */
    void remove(String sha256);
}
