package iscg.document;

import static org.apache.commons.codec.digest.DigestUtils.sha256Hex;

import iscg.document.ContentReport.Problem;
import iscg.document.ContentReport.Trouble;
import iscg.storage.ContentStorage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** Reads all content that documents refer to and compares it with the name it is stored under, which is its SHA-256. */
@Component
@Import(ContentReferences.class)
public class ContentVerification {

    private static final Logger LOG = LoggerFactory.getLogger(ContentVerification.class);
    private static final int BUFFER = 1 << 16;

    private final ContentStorage storage;
    private final ContentReferences references;

    ContentVerification(ContentStorage storage, ContentReferences references) {
        this.storage = storage;
        this.references = references;
    }

    /** Reads every byte, and takes as long as that takes; changes nothing. */
    public ContentReport run() {
        var contents = references.all();
        return new ContentReport(
                contents.size(), contents.stream().flatMap(this::problem).toList());
    }

    private Stream<Problem> problem(String sha256) {
        return trouble(sha256).map(trouble -> new Problem(sha256, trouble, references.to(sha256))).stream();
    }

    private Optional<Trouble> trouble(String sha256) {
        try (var content = new BufferedInputStream(storage.open(sha256).getInputStream(), BUFFER)) {
            return sha256Hex(content).equals(sha256) ? Optional.empty() : Optional.of(Trouble.DAMAGED);
        } catch (NoSuchElementException e) {
            return Optional.of(Trouble.MISSING);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Content {} cannot be read: {}", sha256, e.toString());
            return Optional.of(Trouble.UNREADABLE);
        }
    }
}
