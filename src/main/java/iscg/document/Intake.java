package iscg.document;

import iscg.filetype.DocumentRefused;
import iscg.filetype.FileName;
import iscg.filetype.Refusal;
import iscg.storage.PrivateFolder;
import iscg.storage.StorageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where content arrives: streamed to a file with the same little memory whatever its size, counted and hashed on the way. The
 * folder lies in the file system of a storage that is a folder, so that keeping a file there is a change of its name.
 */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int BUFFER = 1 << 16;

    /** A file nobody has written to for so long belongs to a portal that is no more; several may share the folder. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final long largest;
    private final Clock clock;

    @Autowired
    Intake(StorageSettings storage, DocumentSettings settings, Clock clock) throws IOException {
        this(
                PrivateFolder.make(storage.folder().resolve("incoming")),
                settings.largestFile().toBytes(),
                clock);
        sweep();
    }

    Intake(Path folder, long largest, Clock clock) {
        this.folder = folder;
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * Whatever goes wrong, nothing of it stays.
     *
     * @throws DocumentRefused if it is empty, too large or breaks off
     * @throws IOException if it cannot be stored, for want of room or otherwise
     */
    Received take(FileName name, InputStream content) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        try {
            return write(name, content, file);
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private Received write(FileName name, InputStream content, Path file) throws IOException {
        var hash = DigestUtils.getSha256Digest();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (var target = new ArrivingFile(file)) {
            for (int read; (read = read(name, content, buffer)) >= 0; size += read) {
                if (size + read > largest) {
                    throw new DocumentRefused(Refusal.TOO_LARGE, name);
                }
                hash.update(buffer, 0, read);
                target.write(buffer, read);
            }
            target.complete();
        }
        if (size == 0) {
            throw new DocumentRefused(Refusal.EMPTY, name);
        }
        return new Received(file, HexFormat.of().formatHex(hash.digest()), size);
    }

    /** What fails in reading is the sender's connection; what fails in writing is the portal's storage. */
    private static int read(FileName name, InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new DocumentRefused(Refusal.BROKEN_UPLOAD, name, e);
        }
    }

    /** Removes what was arriving when a portal ended. */
    void sweep() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(abandonedBefore())) {
                    LOG.info("Removing {}, which was left unfinished", file);
                    delete(file);
                }
            }
        }
    }

    private Instant abandonedBefore() {
        return clock.instant().minus(ABANDONED);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} stays until the next start", file, e);
        }
    }
}
