package iscg.briefcase.ui;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import iscg.briefcase.BriefcaseService;
import iscg.briefcase.MeetingDocumentService;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.document.ui.AttachmentsField;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.SixTexts;
import iscg.symbol.Addition;
import iscg.symbol.Symbol;
import iscg.testing.SetClock;
import iscg.testing.ViewTest;
import iscg.ui.ErrorSummary;
import iscg.ui.Notice;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-020: the secretariat gives documents to a meeting; everybody reads them there and takes them along. */
class UC020MeetingDocumentsTest extends ViewTest {

    private static final Symbol FIRST = Symbol.of("ISCG-26", "1");

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    BriefcaseService briefcases;

    @Autowired
    DocumentService documents;

    @Autowired
    SetClock clock;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        meeting = meetings.published();
    }

    @Test
    void saysHowDocumentsComeWhileThereIsNone() {
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("There are no documents yet.").doesNotContain("Download all documents");
        assertThat(hasLink("Add documents")).isFalse();
    }

    @Test
    void givesADocumentItsNumberAndMakesRoomForTheNext() {
        signIn(SECRETARY);
        open(page());
        follow("Add documents");
        find(AttachmentsField.class).single().setValue(List.of(received("Report")));
        choose("Language of the file", "English");
        type("Title of the document", "Report on captions");
        press("Give it a number");
        assertThat(words(find(Notice.class).single())).contains("\u2066ISCG-26/1-E\u2069 was added");
        assertThat(textField("Title of the document").getValue()).isEmpty();
        assertThat(words()).contains("Documents and items of the agenda");
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("ISCG-26/1").contains("Report on captions");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatIsThere() {
        signIn(SECRETARY);
        open(page() + "/documents");
        type("Title of the document", "Report on captions");
        press("Give it a number");
        assertThat(words(find(ErrorSummary.class).single())).contains("Choose a file.");
        assertThat(textField("Title of the document").getValue()).isEqualTo("Report on captions");
    }

    @Test
    void asksForATitleInEachLanguage() {
        give("Rapport", Language.FRENCH);
        signIn(SECRETARY);
        open(page() + "/documents");
        press("Add");
        assertThat(words(find(ErrorSummary.class).single()))
                .contains("Choose a file.")
                .contains("Enter the title of the document.");
    }

    @Test
    void tellsAReaderWhichLanguageTheyGetAndWhichAreMissing() {
        give("Rapport", Language.FRENCH);
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words())
                .contains("Not available in English; here in French")
                .contains("Not available: Arabic, Chinese, English, Russian and Spanish");
        stage.as(
                SECRETARY,
                () -> service.add(
                        meeting, Addition.TRANSLATION, FIRST, "Report", Language.ENGLISH, received("English")));
        open(page());
        assertThat(words()).contains("Report").doesNotContain("here in French");
        assertThat(downloads()).containsExactly("Download ISCG-26/1-E");
    }

    @Test
    void callsADocumentAsItsReaderDoesWhereItIsGivenToAnItem() {
        give("Rapport", Language.FRENCH);
        signIn(SECRETARY);
        open(page() + "/documents");
        assertThat(words()).contains("ISCG-26/1 Rapport Original: French");
        stage.as(SECRETARY, () -> service.title(meeting, FIRST, SixTexts.EMPTY.with(Language.ENGLISH, "Report")));
        open(page() + "/documents");
        assertThat(words()).contains("ISCG-26/1 Report").doesNotContain("Rapport Original: French");
    }

    @Test
    void marksWhatIsLateInAWord() {
        clock.passes(Duration.ofDays(38));
        give("Report", Language.ENGLISH);
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(words()).contains("ISCG-26/1 Late");
    }

    @Test
    void offersWhatIsNewSinceTheLastDownload() {
        give("Report", Language.ENGLISH);
        clock.passes(Duration.ofHours(1));
        stage.as(
                DELEGATE_OF_KENYA,
                () -> briefcases.took(
                        briefcases.pack(meeting, Language.ENGLISH, null).orElseThrow()));
        signIn(DELEGATE_OF_KENYA);
        open(page());
        assertThat(link("Download all documents (ZIP)").getHref()).isEqualTo(page() + "/documents.zip");
        assertThat(words()).contains("Nothing is new since your last download: 23 November 2026");
        clock.passes(Duration.ofHours(1));
        give("Plan", Language.ENGLISH);
        open(page());
        assertThat(words()).contains("Download only 1 new file since your last download");
    }

    @Test
    void hasNoPageForTheDocumentsOfADraft() {
        var draft = meetings.drafted();
        signIn(SECRETARY);
        open("meetings/" + draft + "/documents");
        assertThat(words()).doesNotContain("Give it a number");
    }

    private List<String> downloads() {
        return find(Anchor.class).all().stream()
                .flatMap(link -> link.getAriaLabel().stream())
                .filter(name -> name.startsWith("Download"))
                .toList();
    }

    private String page() {
        return "meetings/" + meeting;
    }

    private void give(String title, Language language) {
        stage.as(SECRETARY, () -> service.give(meeting, title, language, null, received(title)));
    }

    private DocumentId received(String content) {
        return stage.as(
                SECRETARY,
                () -> documents
                        .receive(content + ".txt", new ByteArrayInputStream(content.getBytes(UTF_8)))
                        .id());
    }
}
