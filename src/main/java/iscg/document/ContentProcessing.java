package iscg.document;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import iscg.reading.DocumentReader;
import iscg.scan.MalwareScanner;
import iscg.scan.ScannerUnavailable;
import iscg.storage.ContentStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Scans content and takes its text out, behind the person's back. Each step is kept as soon as it is done and is not done
 * again; whatever ends the portal in between, the rest is done later.
 */
@Component
class ContentProcessing {

    private static final Logger LOG = LoggerFactory.getLogger(ContentProcessing.class);

    private final ContentRegister register;
    private final ContentStorage storage;
    private final MalwareScanner scanner;
    private final DocumentReader reader;

    ContentProcessing(ContentRegister register, ContentStorage storage, MalwareScanner scanner, DocumentReader reader) {
        this.register = register;
        this.storage = storage;
        this.scanner = scanner;
        this.reader = reader;
    }

    /** @throws NotDoneYet if it must be tried again later */
    void process(String sha256) {
        try (var file = WorkingCopy.of(storage.open(sha256))) {
            if (register.awaitsScan(sha256)) {
                scan(sha256, file.path());
            }
            if (register.beginReading(sha256)) {
                read(sha256, file.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(String sha256, Path file) {
        try {
            var verdict = scanner.scan(file);
            LOG.info("Content {} was scanned: {}", sha256, verdict);
            register.scanned(sha256, verdict);
        } catch (ScannerUnavailable e) {
            throw new NotDoneYet("Content " + sha256 + " waits for the malware scanner", e);
        }
    }

    private void read(String sha256, Path file) {
        var document = register.bearing(sha256);
        var reading = reader.read(file, document.mediaType(), document.fileName());
        if (!register.wasRead(sha256, reading)) {
            throw new NotDoneYet("Content " + sha256 + " could not be read: " + reading.cause(), null);
        }
    }

    /** Content as a file: the storage's own, or a copy for as long as it is needed. */
    private record WorkingCopy(Path path, Optional<Path> copy) implements AutoCloseable {

        static WorkingCopy of(Resource content) throws IOException {
            if (content.isFile()) {
                return new WorkingCopy(content.getFile().toPath(), Optional.empty());
            }
            var copy = Files.createTempFile("iscg-content", null);
            try (var bytes = content.getInputStream()) {
                Files.copy(bytes, copy, REPLACE_EXISTING);
            }
            return new WorkingCopy(copy, Optional.of(copy));
        }

        @Override
        public void close() throws IOException {
            if (copy.isPresent()) {
                Files.deleteIfExists(copy.get());
            }
        }
    }
}
