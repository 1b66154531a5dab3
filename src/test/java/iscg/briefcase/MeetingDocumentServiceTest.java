package iscg.briefcase;

import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.document.DocumentService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.SixTexts;
import iscg.scan.Verdict;
import iscg.symbol.Addition;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import iscg.translation.TextKind;
import iscg.translation.TranslationItem;
import iscg.translation.TranslationStatus;
import iscg.translation.Translators;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of meetings: their numbers, items, languages and lateness. */
@PortalTest
class MeetingDocumentServiceTest {

    private static final Symbol FIRST = Symbol.of("ISCG-26", "1");

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    SymbolService symbols;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    Translators translators;

    @Autowired
    SetClock clock;

    @Autowired
    SetScanner scanner;

    @Autowired
    JdbcClient database;

    private PapersOnTheirWay papers;
    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        papers = new PapersOnTheirWay(stage, documents, service, database);
        meeting = meetings.published();
    }

    @Test
    void callsADocumentByItsTitleInALanguageWithoutAFile() {
        var symbol = papers.given(meeting, "Report", Language.ENGLISH, null).symbol();
        papers.added(meeting, Addition.TRANSLATION, symbol, "Rapport", Language.FRENCH);
        stage.as(
                SECRETARY,
                () -> service.title(
                        meeting,
                        symbol,
                        SixTexts.EMPTY.with(Language.ARABIC, "التقرير").with(Language.FRENCH, "Autre")));
        var paper = stage.as(DELEGATE_OF_KENYA, () -> service.of(meeting))
                .getFirst()
                .papers()
                .getFirst();
        assertThat(paper.titleFor(Language.ARABIC)).isEqualTo("التقرير");
        assertThat(paper.titleLanguage(Language.ARABIC)).isEqualTo(Language.ARABIC);
        assertThat(paper.titleFor(Language.FRENCH)).as("the file's own").isEqualTo("Rapport");
        assertThat(paper.titleFor(Language.CHINESE)).isEqualTo("Report");
        assertThat(paper.titleLanguage(Language.CHINESE)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void asksTranslatorsForTitlesInLanguagesWithoutAFileAndShowsThem() {
        papers.given(meeting, "Report", Language.ENGLISH, null);
        papers.added(meeting, Addition.TRANSLATION, FIRST, "Rapport", Language.FRENCH);
        stage.as(SECRETARY, () -> service.title(meeting, FIRST, SixTexts.EMPTY.with(Language.ARABIC, "التقرير")));
        assertThat(translators.waiting(Language.FRENCH)).isEmpty();
        assertThat(translators.waiting(Language.ARABIC)).isEmpty();
        assertThat(translators.waiting(Language.SPANISH)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(TextKind.DOCUMENT);
            assertThat(item.number()).isEqualTo("ISCG-26/1");
        });

        translators.release(TextKind.DOCUMENT, Language.SPANISH, "Informe");

        var paper = stage.as(DELEGATE_OF_KENYA, () -> service.of(meeting))
                .getFirst()
                .papers()
                .getFirst();
        assertThat(paper.titleFor(Language.SPANISH)).isEqualTo("Informe");
        assertThat(paper.titleLanguage(Language.SPANISH)).isEqualTo(Language.SPANISH);
        papers.added(meeting, Addition.REVISION, FIRST, "Final report", Language.ENGLISH);
        assertThat(translators.waiting(Language.SPANISH))
                .extracting(TranslationItem::status)
                .containsExactly(TranslationStatus.STALE);
    }

    @Test
    void numbersDocumentsThroughTheYearWhateverTheMeeting() {
        assertThat(papers.given(meeting, "Report", Language.ENGLISH, null)).hasToString("ISCG-26/1-E");
        assertThat(papers.given(meetings.published(), "Rapport", Language.FRENCH, null))
                .hasToString("ISCG-26/2-F");
        assertThat(papers.given(meeting, "Plan", Language.SPANISH, null)).hasToString("ISCG-26/3-S");
        clock.set(Instant.parse("2027-01-04T08:00:00Z"));
        assertThat(papers.given(meeting, "News", Language.ENGLISH, null)).hasToString("ISCG-27/1-E");
    }

    @Test
    void givesEachItsOwnNumberWhenManyComeAtOnce() throws Exception {
        var files = IntStream.range(0, 6)
                .mapToObj(number -> papers.received("Content " + number))
                .toList();
        var given = AtOnce.all(files.stream()
                .map(file -> (Callable<String>) () -> stage.as(
                        SECRETARY,
                        () -> service.give(meeting, "Title", Language.ENGLISH, null, file)
                                .toString()))
                .toList());
        assertThat(given)
                .extracting(Future::resultNow)
                .containsExactlyInAnyOrder(
                        "ISCG-26/1-E", "ISCG-26/2-E", "ISCG-26/3-E", "ISCG-26/4-E", "ISCG-26/5-E", "ISCG-26/6-E");
    }

    @Test
    void takesNoDocumentForADraft() {
        var draft = meetings.drafted();
        assertThatIllegalStateException().isThrownBy(() -> papers.given(draft, "Report", Language.ENGLISH, null));
    }

    @Test
    void putsDocumentsInTheOrderOfTheAgendaAndThoseOfNoItemLast() {
        publishItems("Adoption", "Captioning");
        papers.given(meeting, "Loose", Language.ENGLISH, null);
        papers.given(meeting, "On captions", Language.ENGLISH, 2);
        papers.given(meeting, "Draft agenda", Language.ENGLISH, 1);
        var chapters = read(DELEGATE_OF_KENYA);
        assertThat(chapters).extracting(Chapter::place).containsExactly(1, 2, 0);
        assertThat(chapters)
                .extracting(chapter -> titleOf(chapter.papers().getFirst(), Language.ENGLISH))
                .containsExactly("Draft agenda", "On captions", "Loose");
    }

    @Test
    void allocatesADocumentAnew() {
        publishItems("Adoption", "Captioning");
        papers.given(meeting, "On captions", Language.ENGLISH, 1);
        stage.as(SECRETARY, () -> service.allocate(meeting, FIRST, 2));
        assertThat(read(DELEGATE_OF_KENYA)).extracting(Chapter::place).containsExactly(2);
        stage.as(SECRETARY, () -> service.allocate(meeting, FIRST, null));
        assertThat(read(DELEGATE_OF_KENYA)).extracting(Chapter::place).containsExactly(0);
    }

    @Test
    void addsNothingToADocumentOfAnotherMeeting() {
        var other = meetings.published();
        papers.given(other, "Report", Language.ENGLISH, null);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> papers.added(meeting, Addition.TRANSLATION, FIRST, "Rapport", Language.FRENCH));
    }

    @Test
    void givesEachReaderTheirLanguageElseTheOriginal() {
        papers.given(meeting, "Rapport", Language.FRENCH, null);
        papers.added(meeting, Addition.TRANSLATION, FIRST, "تقرير", Language.ARABIC);
        var paper = read(DELEGATE_OF_KENYA).getFirst().papers().getFirst();
        assertThat(titleOf(paper, Language.ARABIC)).isEqualTo("تقرير");
        assertThat(titleOf(paper, Language.RUSSIAN)).isEqualTo("Rapport");
        assertThat(paper.missing())
                .containsExactly(Language.CHINESE, Language.ENGLISH, Language.RUSSIAN, Language.SPANISH);
    }

    @Test
    void showsOfRevisionsTheNewestAndWhatCorrectsIt() {
        papers.given(meeting, "First", Language.ENGLISH, null);
        papers.added(meeting, Addition.CORRIGENDUM, FIRST, "Of the first", Language.ENGLISH);
        papers.added(meeting, Addition.ADDENDUM, FIRST, "Annex", Language.ENGLISH);
        papers.added(meeting, Addition.REVISION, FIRST, "Second", Language.ENGLISH);
        assertThat(read(DELEGATE_OF_KENYA).getFirst().papers())
                .extracting(paper -> paper.version().symbol().toString())
                .containsExactly("ISCG-26/1(Rev.1)", "ISCG-26/1(Add.1)");
    }

    @Test
    void marksAsLateWhatCameAfterTheDeadlineThatHeldThen() {
        clock.set(Instant.parse("2026-12-30T12:00:00Z")); // twelve days before the meeting of the Group
        papers.given(meeting, "In time", Language.ENGLISH, null);
        clock.set(Instant.parse("2026-12-30T23:30:00Z"));
        papers.given(meeting, "Too late", Language.ENGLISH, null);
        assertThat(read(DELEGATE_OF_KENYA).getFirst().papers())
                .extracting(Paper::late)
                .containsExactly(false, true);
    }

    @Test
    void showsNobodyElseWhatIsNotScanned() {
        scanner.finds(new Verdict.Clean());
        try {
            papers.given(meeting, "Report", Language.ENGLISH, null);
            assertThat(read(DELEGATE_OF_KENYA)).isEmpty();
            assertThat(read(SECRETARY)).isEmpty();
            assertThat(stage.as(SECRETARY, () -> service.all(meeting))).hasSize(1);
        } finally {
            scanner.isNotConfigured();
        }
    }

    @Test
    void letsEverybodySignedInReadItUnderItsSymbol() {
        var symbol = papers.given(meeting, "Report", Language.ENGLISH, null);
        var file = stage.as(DELEGATE_OF_KENYA, () -> symbols.file(symbol)).orElseThrow();
        assertThat(stage.as(
                        DELEGATE_OF_KENYA, () -> documents.open(file.document().id())))
                .isPresent();
    }

    @Test
    void keepsEachActInTheHistoryOfTheMeeting() {
        papers.given(meeting, "Report", Language.ENGLISH, null);
        papers.added(meeting, Addition.TRANSLATION, FIRST, "Rapport", Language.FRENCH);
        stage.as(SECRETARY, () -> service.allocate(meeting, FIRST, 1));
        assertThat(database.sql("select verb from history_entry where subject = ? order by id")
                        .param(meeting.subject())
                        .query(String.class)
                        .list())
                .contains("meeting.document-given", "meeting.document-translation", "meeting.document-allocated");
    }

    private List<Chapter> read(Player reader) {
        return stage.as(reader, () -> service.of(meeting));
    }

    private static String titleOf(Paper paper, Language reader) {
        return paper.fileFor(reader).orElseThrow().title();
    }

    private void publishItems(String... titles) {
        stage.as(SECRETARY, () -> {
            for (var title : titles) {
                agendas.edit(meeting, agenda -> agenda.withAnotherItem());
                agendas.edit(
                        meeting, agenda -> agenda.item(agenda.items().getLast().key(), item -> titled(item, title)));
            }
            agendas.publish(meeting);
        });
    }

    private static AgendaItem titled(AgendaItem item, String title) {
        for (var language : Language.values()) {
            item = item.titled(language, title + " " + language.tag());
        }
        return item;
    }
}
