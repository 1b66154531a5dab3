package iscg.document;

import static iscg.document.ContentReport.Trouble.DAMAGED;
import static iscg.document.ContentReport.Trouble.MISSING;
import static iscg.document.ContentReport.Trouble.UNREADABLE;
import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import iscg.document.ContentReport.Problem;
import iscg.document.ContentReport.Reference;
import iscg.storage.ContentStorage;
import iscg.storage.StoredContent;
import iscg.testing.PortalTest;
import iscg.testing.Samples;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ContentAuditTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    ContentAudit audit;

    @Autowired
    ContentStorage storage;

    @Autowired
    ContentReferences references;

    @BeforeEach
    void anEmptyStorage() {
        try (var contents = storage.contents()) {
            contents.map(StoredContent::sha256).toList().forEach(storage::remove);
        }
    }

    @Test
    void findsNothingWrongWithWhatItReceived() throws IOException {
        received("annotations.pdf");
        received("two-authors.docx");
        assertThat(verified()).isEqualTo(new ContentReport(2, List.of()));
    }

    @Test
    void namesDamagedContentWithAllDocumentsThatReferToIt() throws IOException {
        var one = received("annotations.pdf");
        var other = stage.as(DELEGATE_OF_EGYPT, () -> documents.receive("other.pdf", content("annotations.pdf")));
        received("two-authors.docx");
        var file = storage.open(one.sha256()).getFile().toPath();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        var report = verified();

        assertThat(report.checked()).isEqualTo(2);
        assertThat(report.count(DAMAGED)).isOne();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sha256()).isEqualTo(one.sha256());
            assertThat(problem.documents())
                    .containsExactlyInAnyOrder(
                            new Reference(one.id(), "annotations.pdf"), new Reference(other.id(), "other.pdf"));
        });
    }

    @Test
    void namesMissingContent() throws IOException {
        var lost = received("annotations.pdf");
        received("two-authors.docx");
        storage.remove(lost.sha256());

        assertThat(verified().problems())
                .containsExactly(
                        new Problem(lost.sha256(), MISSING, List.of(new Reference(lost.id(), "annotations.pdf"))));
    }

    @Test
    void tellsContentThatTheStorageDoesNotGiveFromDamagedContent() throws IOException {
        received("annotations.pdf");
        var broken = mock(ContentStorage.class);
        when(broken.open(any())).thenThrow(new UncheckedIOException(new IOException("No answer")));

        assertThat(new ContentVerification(broken, references).run().problems())
                .extracting(Problem::trouble)
                .containsExactly(UNREADABLE);
    }

    private DocumentDetails received(String sample) throws IOException {
        return stage.as(DELEGATE_OF_KENYA, () -> documents.receive(sample, content(sample)));
    }

    private static ByteArrayInputStream content(String sample) throws IOException {
        return new ByteArrayInputStream(Files.readAllBytes(Samples.document(sample)));
    }

    private ContentReport verified() {
        return stage.as(ADMIN, audit::verify);
    }
}
