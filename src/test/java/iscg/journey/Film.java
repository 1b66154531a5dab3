package iscg.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A hundred megabytes that pass for a film: nothing in them can be packed, and no two sendings are the same. */
final class Film {

    static final int BYTES = 100_000_000;

    private static final int HEAD = 64;

    private final Path noise;

    /** @param folder where it is put together */
    Film(Path folder) throws IOException {
        noise = Files.createDirectories(folder).resolve("noise");
        var bytes = new byte[BYTES - HEAD];
        new Random(7).nextBytes(bytes);
        Files.write(noise, bytes);
    }

    /** As fast as it is taken. */
    BodyPublisher whole() throws IOException {
        return BodyPublishers.concat(BodyPublishers.ofByteArray(head()), BodyPublishers.ofFile(noise));
    }

    /** As on a line of so many bytes a second. */
    BodyPublisher slowly(int bytesPerSecond) {
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new Slow(opened(), bytesPerSecond)), BYTES);
    }

    private InputStream opened() {
        try {
            return new SequenceInputStream(new ByteArrayInputStream(head()), Files.newInputStream(noise));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file type box, then a box of free space that is never the same and one that holds all the rest. */
    private static byte[] head() {
        var head = ByteBuffer.allocate(HEAD);
        head.putInt(24).put(ascii("ftypmp42")).putInt(0).put(ascii("mp42isom"));
        head.putInt(32).put(ascii("free"));
        var never = UUID.randomUUID();
        head.putLong(never.getMostSignificantBits()).putLong(never.getLeastSignificantBits());
        head.putLong(0);
        return head.putInt(BYTES - HEAD + 8).put(ascii("mdat")).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static final class Slow extends SequenceInputStream {

        private final int bytesPerSecond;
        private final long begun = System.nanoTime();
        private long given;

        Slow(InputStream content, int bytesPerSecond) {
            super(java.util.Collections.enumeration(List.of(content)));
            this.bytesPerSecond = bytesPerSecond;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var due = begun + given * 1_000_000_000L / bytesPerSecond;
            java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
            var read = super.read(buffer, offset, length);
            given += Math.max(0, read);
            return read;
        }
    }
}
