package iscg.document;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A new file that is on the disk for good once it is complete. What has been written is forced to the disk while more arrives:
 * left to the end, a large file would keep its sender waiting for a third of the time again.
 */
final class ArrivingFile implements AutoCloseable {

    private static final long WORTH_FORCING = 8 << 20;

    private final FileChannel channel;
    private long unforced;
    private CompletableFuture<Void> forcing = CompletableFuture.completedFuture(null);

    ArrivingFile(Path path) throws IOException {
        channel = FileChannel.open(path, CREATE_NEW, WRITE);
    }

    void write(byte[] buffer, int length) throws IOException {
        for (var bytes = ByteBuffer.wrap(buffer, 0, length); bytes.hasRemaining(); ) {
            unforced += channel.write(bytes);
        }
        if (unforced >= WORTH_FORCING && forcing.isDone()) {
            awaitForced();
            unforced = 0;
            forcing = CompletableFuture.runAsync(this::force, Thread::startVirtualThread);
        }
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitForced() throws IOException {
        try {
            forcing.join();
        } catch (CompletionException e) {
            throw new IOException(e);
        }
    }

    /** Returns when all is on the disk. */
    void complete() throws IOException {
        awaitForced();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
