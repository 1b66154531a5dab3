package iscg.scan;

import static java.nio.file.StandardOpenOption.READ;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Content cut as clamd's INSTREAM wants it: the length of a chunk in four bytes, the most significant first, then the chunk; one
 * without length ends it.
 */
final class Chunks implements Closeable {

    private static final int LENGTH = Integer.BYTES;
    private static final int LARGEST = 1 << 16;

    private final FileChannel content;
    private final ByteBuffer chunk = ByteBuffer.allocate(LENGTH + LARGEST);
    private boolean ended;

    Chunks(Path file) {
        try {
            content = FileChannel.open(file, READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is another one, be it the one that ends the content. */
    boolean hasNext() {
        return !ended;
    }

    /** The next one, in a buffer that the one after it will share. */
    ByteBuffer next() {
        chunk.clear().position(LENGTH);
        try {
            ended = content.read(chunk) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk.flip().putInt(0, chunk.limit() - LENGTH);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
