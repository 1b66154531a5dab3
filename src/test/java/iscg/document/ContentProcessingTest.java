package iscg.document;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import iscg.language.Language;
import iscg.reading.Finding;
import iscg.scan.Verdict;
import iscg.testing.PortalTest;
import iscg.testing.Samples;
import iscg.testing.SetReaders;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of content behind the person's back, whatever the scanner says. The scanner itself is tried in its room. */
@PortalTest
class ContentProcessingTest {

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    ContentProcessing processing;

    @Autowired
    ContentRegister register;

    @Autowired
    SchedulerClient work;

    @Autowired
    SetScanner scanner;

    @Autowired
    SetReaders readers;

    @BeforeEach
    void aScannerAndManyReaders() {
        scanner.finds(new Verdict.Clean());
        readers.letEverybodyRead(true);
    }

    @AfterEach
    void asBefore() {
        scanner.isNotConfigured();
        readers.letEverybodyRead(false);
    }

    @Test
    void showsNobodyElseWhatIsNotScanned() throws IOException {
        var document = received("annotations.pdf");
        assertThat(document.scan()).isEqualTo(ScanState.WAITING);
        assertThat(stage.as(SECRETARY, () -> documents.open(document.id()))).isEmpty();
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.open(document.id())))
                .isPresent();
        assertThat(found(document).open()).isFalse();
    }

    @Test
    void showsToOthersWhatIsClean() throws IOException {
        var document = received("annotations.pdf");
        processing.process(document.sha256());
        assertThat(found(document).scan()).isEqualTo(ScanState.CLEAN);
        assertThat(stage.as(SECRETARY, () -> documents.open(document.id()))).isPresent();
    }

    @Test
    void showsNobodyWhatIsInfectedAndTakesNoTextOutOfIt() throws IOException {
        scanner.finds(new Verdict.Infected("Eicar"));
        var document = received("annotations.pdf");
        processing.process(document.sha256());
        assertThat(found(document).scan()).isEqualTo(ScanState.INFECTED);
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.open(document.id())))
                .isEmpty();
        assertThat(found(document).reading()).isEqualTo(ReadingState.WAITING);
    }

    @Test
    void doesNotTakeForCleanWhatIsTooLargeToScan() throws IOException {
        scanner.finds(new Verdict.TooLarge());
        var document = received("annotations.pdf");
        processing.process(document.sha256());
        assertThat(stage.as(SECRETARY, () -> documents.open(document.id()))).isEmpty();
    }

    @Test
    void letsContentWaitWhileTheScannerIsAway() throws IOException {
        scanner.isAway();
        var document = received("annotations.pdf");
        assertThatExceptionOfType(NotDoneYet.class).isThrownBy(() -> processing.process(document.sha256()));
        assertThat(found(document).scan()).isEqualTo(ScanState.WAITING);
        scanner.finds(new Verdict.Clean());
        processing.process(document.sha256());
        assertThat(found(document).hasText()).isTrue();
    }

    @Test
    void queuesTheWorkWithTheDocumentAndOnceForTheSameContent() throws IOException {
        var document = received("annotations.pdf");
        received("annotations.pdf");
        assertThat(work.getScheduledExecutions())
                .singleElement()
                .extracting(queued -> queued.getTaskInstance().getId())
                .isEqualTo(document.sha256());
    }

    @Test
    void scansWhatCameBeforeThereWasAScanner() throws IOException {
        scanner.isNotConfigured();
        var document = received("annotations.pdf");
        assertThat(found(document).open()).isTrue();
        scanner.finds(new Verdict.Clean());
        register.takeUp();
        assertThat(found(document).scan()).isEqualTo(ScanState.WAITING);
    }

    @Test
    void givesTheTextWithItsLanguage() throws IOException {
        var document = received("declaration-preamble-ar.docx");
        processing.process(document.sha256());
        var text = stage.as(SECRETARY, () -> documents.text(document.id())).orElseThrow();
        assertThat(text.language()).contains(Language.ARABIC);
        assertThat(text.html()).contains("<p").doesNotContain("<script");
    }

    @Test
    void saysWhatTheSenderMayWantToMend() throws IOException {
        var document = received("two-authors.docx");
        processing.process(document.sha256());
        assertThat(stage.as(DELEGATE_OF_KENYA, () -> documents.findings(document.id())))
                .extracting(Finding::code)
                .contains(Finding.Code.AUTHOR_NAMED);
    }

    @Test
    void keepsOneTextHoweverOftenTheWorkIsDone() throws IOException {
        var document = received("declaration-preamble-fr.docx");
        processing.process(document.sha256());
        processing.process(document.sha256());
        assertThat(found(document).hasText()).isTrue();
    }

    @Test
    void givesUpContentThatEndedThePortalThreeTimes() throws IOException {
        var document = received("annotations.pdf");
        register.scanned(document.sha256(), new Verdict.Clean());
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThat(register.beginReading(document.sha256())).isTrue();
        }
        processing.process(document.sha256());
        assertThat(found(document).reading()).isEqualTo(ReadingState.UNREADABLE);
    }

    private DocumentDetails received(String sample) throws IOException {
        var content = Files.readAllBytes(Samples.document(sample));
        return stage.as(DELEGATE_OF_KENYA, () -> documents.receive(sample, new ByteArrayInputStream(content)));
    }

    /** As the secretariat sees it. */
    private DocumentDetails found(DocumentDetails document) {
        return stage.as(SECRETARY, () -> documents.details(List.of(document.id())))
                .getFirst();
    }
}
