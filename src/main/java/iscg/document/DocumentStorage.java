package iscg.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/** Where the content of documents is kept, named by its hash. Content is written before anything refers to it. */
interface DocumentStorage {

    /**
     * Takes content in, at a place of its own where it can be looked at before it is kept.
     *
     * @throws DocumentRefused if it is empty, larger than allowed, breaks off, or there is no room
     */
    Received receive(InputStream content);

    /** The content with the given SHA-256, in lower-case hexadecimal digits. */
    Resource open(String sha256);

    /** Content that was taken in and not kept yet; closing it without keeping forgets it. */
    interface Received extends AutoCloseable {

        Path path();

        String sha256();

        /** In bytes. */
        long size();

        /** Keeps the content for good; content that is there already is kept once. */
        void keep();

        @Override
        void close() throws IOException;
    }
}
