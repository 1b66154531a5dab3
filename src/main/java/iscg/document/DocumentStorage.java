package iscg.document;

import java.io.IOException;
import org.springframework.core.io.Resource;

/** Where the content of documents lies, each named by its SHA-256 and stored once however often it is received. */
interface DocumentStorage {

    /**
     * Keeps the content for good. When this returns it would survive a loss of power.
     *
     * @throws IOException if it cannot be kept, for want of room or otherwise; then nothing refers to it
     */
    void keep(Received received) throws IOException;

    boolean holds(String sha256);

    /** @throws java.util.NoSuchElementException if there is no such content */
    Resource open(String sha256);
}
