package iscg.document;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import iscg.storage.ContentStorage;
import iscg.storage.StoredContent;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrphansTest {

    private static final Duration GRACE = Duration.ofHours(24);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    DocumentService documents;

    @Autowired
    ContentAudit audit;

    @Autowired
    Orphans orphans;

    @Autowired
    ContentReferences references;

    @Autowired
    ContentStorage storage;

    @Autowired
    RecurringTask<Void> removeOrphans;

    @TempDir
    Path folder;

    @BeforeEach
    void aStorageWithOneDocument() throws IOException {
        try (var contents = storage.contents()) {
            contents.map(StoredContent::sha256).toList().forEach(storage::remove);
        }
        receive("annotations.pdf");
    }

    @Test
    void countsAsAnOrphanOnlyAfterTheGraceTime() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.minusMinutes(1));
        assertThat(stage.as(ADMIN, audit::orphans)).isEmpty();

        setAge(orphan, GRACE.plusMinutes(1));
        assertThat(stage.as(ADMIN, audit::orphans))
                .extracting(StoredContent::sha256)
                .containsExactly(orphan);
    }

    @Test
    void removesOrphansAndNothingThatADocumentRefersTo() throws IOException {
        var document = receive("annotations.pdf").sha256();
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(document, GRACE.plusDays(1));
        setAge(orphan, GRACE.plusDays(1));

        assertThat(stage.as(ADMIN, audit::removeOrphans))
                .extracting(StoredContent::sha256)
                .containsExactly(orphan);

        assertThat(storage.holds(orphan)).isFalse();
        assertThat(storage.holds(document)).isTrue();
    }

    @Test
    void removesThemEveryNight() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.plusDays(1));

        removeOrphans.executeRecurringly(new TaskInstance<>("orphans", RecurringTask.INSTANCE), null);

        assertThat(storage.holds(orphan)).isFalse();
    }

    @Test
    void removesNothingWhereOrphansAreMoreThanWhatDocumentsReferTo() throws IOException {
        for (var sample : new String[] {"two-authors.docx", "declaration-preamble-ar.pdf"}) {
            setAge(keptWithoutDocument(sample), GRACE.plusDays(1));
        }
        assertThat(orphans.remove(orphans.find())).isEmpty();
        assertThat(orphans.find()).hasSize(2);
    }

    @Test
    void sparesWhatIsKeptAnewJustBeforeItsRemoval() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.plusDays(1));
        var found = orphans.find();

        keptWithoutDocument("two-authors.docx");
        setAge(orphan, Duration.ZERO);

        assertThat(found).hasSize(1);
        assertThat(orphans.remove(found)).isEmpty();
        assertThat(storage.holds(orphan)).isTrue();
    }

    @Test
    void sparesWhatADocumentRefersToJustBeforeItsRemoval() throws IOException {
        var orphan = keptWithoutDocument("two-authors.docx");
        setAge(orphan, GRACE.plusDays(1));
        var found = orphans.find();

        receive("two-authors.docx");
        setAge(orphan, GRACE.plusDays(1));

        assertThat(orphans.remove(found)).isEmpty();
        assertThat(storage.holds(orphan)).isTrue();
    }

    @Test
    void entersNoDocumentWhoseContentIsRemovedMeanwhile() throws Exception {
        var orphan = keptWithoutDocument("two-authors.docx");
        var upload = new CompletableFuture<DocumentDetails>();

        references.ifNone(orphan, () -> {
            upload.completeAsync(() -> receive("two-authors.docx"));
            assertThat(upload)
                    .as("an upload")
                    .failsWithin(2, TimeUnit.SECONDS)
                    .withThrowableOfType(TimeoutException.class);
            storage.remove(orphan);
        });

        assertThat(upload)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(DocumentRefused.class);
        assertThat(references.all()).hasSize(1);
    }

    private DocumentDetails receive(String sample) {
        return stage.as(
                DELEGATE_OF_KENYA,
                () -> documents.receive(
                        sample, new ByteArrayInputStream(Files.readAllBytes(Samples.document(sample)))));
    }

    /** What a crash right after keeping leaves. */
    private String keptWithoutDocument(String sample) throws IOException {
        var file = Files.copy(Samples.document(sample), folder.resolve(sample));
        try (var content = Files.newInputStream(file)) {
            var sha256 = DigestUtils.sha256Hex(content);
            storage.keep(file, sha256);
            return sha256;
        }
    }

    private void setAge(String sha256, Duration age) throws IOException {
        var file = storage.open(sha256).getFile().toPath();
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }
}
