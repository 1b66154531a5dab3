package iscg.document;

import static iscg.identity.Player.DELEGATE_OF_KENYA;

import iscg.storage.ContentStorage;
import iscg.storage.StoredContent;
import iscg.testing.Samples;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A storage that holds the content of one document, and what a crash may leave there beside it. */
abstract class AfterACrash {

    static final Duration GRACE = Duration.ofHours(24);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    DocumentService documents;

    @Autowired
    Orphans orphans;

    @Autowired
    ContentReferences references;

    @Autowired
    ContentStorage storage;

    @TempDir
    Path folder;

    @BeforeEach
    void aStorageWithOneDocument() throws IOException {
        try (var contents = storage.contents()) {
            contents.map(StoredContent::sha256).toList().forEach(storage::remove);
        }
        receive("annotations.pdf");
    }

    DocumentDetails receive(String sample) {
        return stage.as(
                DELEGATE_OF_KENYA,
                () -> documents.receive(
                        sample, new ByteArrayInputStream(Files.readAllBytes(Samples.document(sample)))));
    }

    /** What a crash right after keeping leaves. */
    String keptWithoutDocument(String sample) throws IOException {
        var file = Files.copy(Samples.document(sample), folder.resolve(sample));
        try (var content = Files.newInputStream(file)) {
            var sha256 = DigestUtils.sha256Hex(content);
            storage.keep(file, sha256);
            return sha256;
        }
    }

    void setAge(String sha256, Duration age) throws IOException {
        var file = storage.open(sha256).getFile().toPath();
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }
}
