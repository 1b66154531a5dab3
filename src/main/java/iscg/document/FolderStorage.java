package iscg.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps content in a folder, as {@code ab/cd/abcd…}. It is written to a file aside, forced to the disk and then moved in one
 * step, so that after a crash there is at worst a file nobody refers to.
 */
@Component
class FolderStorage implements DocumentStorage {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Path arriving;
    private final long largest;

    FolderStorage(DocumentLimits limits) throws IOException {
        folder = limits.folder().toAbsolutePath();
        arriving = Files.createDirectories(folder.resolve("arriving"));
        largest = limits.largestFile().toBytes();
        forgetInterrupted();
    }

    /** What was arriving when the portal last stopped never became a document. */
    private void forgetInterrupted() throws IOException {
        try (var interrupted = Files.list(arriving)) {
            for (var file : interrupted.toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Received receive(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile(arriving, "", "");
            var received = copy(content, file);
            if (received.size() == 0) {
                throw new DocumentRefused(Refusal.EMPTY);
            }
            return received;
        } catch (IOException e) {
            forget(file);
            throw new DocumentRefused(
                    folder.toFile().getUsableSpace() < BUFFER ? Refusal.STORAGE_FULL : Refusal.BROKEN_UPLOAD, e);
        } catch (DocumentRefused e) {
            forget(file);
            throw e;
        }
    }

    private Received copy(InputStream content, Path file) throws IOException {
        var hash = sha256();
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new DocumentRefused(Refusal.TOO_LARGE);
                }
                hash.update(buffer, 0, read);
                for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        }
        return new InFolder(file, HexFormat.of().formatHex(hash.digest()), size);
    }

    @Override
    public Resource open(String sha256) {
        return new FileSystemResource(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void forget(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private class InFolder implements Received {

        private final Path path;
        private final String sha256;
        private final long size;

        InFolder(Path path, String sha256, long size) {
            this.path = path;
            this.sha256 = sha256;
            this.size = size;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public void keep() {
            try {
                Files.createDirectories(place(sha256).getParent());
                Files.move(path, place(sha256), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new DocumentRefused(Refusal.STORAGE_FULL, e);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
