package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.filetype.DocumentRefused;
import iscg.testing.PortalTest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The same content is received at the very moment it is removed. */
@PortalTest
class OrphanRacesTest extends AfterACrash {

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
}
