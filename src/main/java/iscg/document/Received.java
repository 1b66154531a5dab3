package iscg.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content as it arrived, in a file of its own that goes when this is closed, unless a storage moved it away before.
 *
 * @param sha256 in lower-case hexadecimal
 * @param size in bytes
 */
record Received(Path file, String sha256, long size) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
