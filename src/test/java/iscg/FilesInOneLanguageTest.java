package iscg;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.FOCAL_POINT_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import iscg.audit.Act;
import iscg.briefcase.MeetingDocumentService;
import iscg.calendar.SubscriptionService;
import iscg.calendar.Topic;
import iscg.disposition.DispositionPreparationService;
import iscg.disposition.Recipient;
import iscg.document.DocumentService;
import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.meeting.AMeeting;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.PreparationService;
import iscg.need.NeedService;
import iscg.need.NeedsOnTheirWay;
import iscg.registration.Attendance;
import iscg.registration.RegistrationService;
import iscg.report.CoverPurpose;
import iscg.report.CoverSlipService;
import iscg.report.FileFormat;
import iscg.report.ReportFileService;
import iscg.report.ReportPreparationService;
import iscg.report.ReportReviewService;
import iscg.testing.OneLanguage;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * What people take away, and plain pages that journeys do not pass, are in one language, and what others wrote in them stands apart: all names
 * and titles here are in two scripts, so that each is foreign to every reader where a sentence does not isolate it, or a mark tells it apart.
 */
@PortalTest
class FilesInOneLanguageTest {

    private static final String PERSON = "Zahra زهرة";
    private static final String TITLE = "Titre عنوان";
    private static final String PLACE = "Palais قصر";
    private static final String ROOM = "Salle قاعة";

    /** What may stand by itself: in a cell, an element or a field of its own. */
    private static final Set<String> GIVEN = Set.of(PERSON, TITLE, PLACE, ROOM);

    private static final LocalDate SOON = LocalDate.of(2026, 12, 18);

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    Stage stage;

    @Autowired
    PreparationService meetings;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    RegistrationService registrations;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService papers;

    @Autowired
    DispositionPreparationService decisions;

    @Autowired
    ReportPreparationService reports;

    @Autowired
    ReportReviewService reviews;

    @Autowired
    CoverSlipService slips;

    @Autowired
    ReportFileService reportFiles;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    Messages messages;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    NeedService needService;

    private final List<String> foreign = new ArrayList<>();
    private MockMvc browser;
    private MeetingId meeting;
    private OneLanguage one;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @Test
    void areInTheReadersLanguage() throws Exception {
        holdAMeeting();
        report();
        for (var language : Language.values()) {
            one = new OneLanguage(language);
            tables(language);
            calendar(language);
            feed(language);
            briefcase(language);
            reports(language);
            pages(language);
        }
        assertThat(foreign).isEmpty();
    }

    private void holdAMeeting() {
        meeting = stage.as(SECRETARY, () -> {
            var id = meetings.begin();
            meetings.edit(id, plan -> {
                var more = AMeeting.complete().apply(plan).withAnotherSession();
                for (var language : Language.values()) {
                    more = more.titled(language, TITLE).at(language, PLACE);
                }
                return more.session(1, first -> first.inRoom(ROOM))
                        .session(
                                more.sessions().getLast().key(),
                                second -> second.onDay(AMeeting.DAY)
                                        .beginningAt(LocalTime.of(18, 0))
                                        .endingAt(LocalTime.of(19, 0))
                                        .inRoom(ROOM));
            });
            meetings.publish(id);
            agendas.edit(id, agenda -> {
                var more = agenda.withAnotherItem();
                for (var language : Language.values()) {
                    more = more.item(1, item -> item.titled(language, TITLE));
                }
                return more;
            });
            agendas.publish(id);
            return id;
        });
        stage.as(SECRETARY, () -> {
            var file = documents.receive(TITLE + ".txt", new ByteArrayInputStream("Text".getBytes(UTF_8)));
            return papers.give(meeting, TITLE, Language.FRENCH, 1, file.id());
        });
        stage.as(FOCAL_POINT_OF_KENYA.with("name", PERSON), () -> registrations.register(meeting, Attendance.REMOTE));
    }

    /** Its own texts are there in each language, or it is not issued; whom a decision falls to is a name. */
    private void report() {
        stage.as(SECRETARY, () -> {
            var id = decisions.begin(meeting, 1);
            reports.begin(meeting);
            for (var each : Language.values()) {
                var words = messages.text(each, "report.title");
                decisions.edit(id, text -> text.worded(each, words));
                reports.edit(
                        meeting,
                        text -> text.introducing(each, words)
                                .closing(each, words)
                                .speaking(each, words));
            }
            decisions.edit(id, text -> text.to(Recipient.other(PERSON)).dueOn(SOON));
            decisions.publish(id);
            reports.putToChairs(meeting);
        });
        List.of(CHAIR_OF_RAG, CHAIR_OF_TSAG, CHAIR_OF_TDAG)
                .forEach(chair -> stage.as(chair, () -> reviews.approve(meeting)));
        stage.as(SECRETARY, () -> {
            reports.issue(meeting);
            slips.send(meeting, "TSAG", EnumSet.allOf(CoverPurpose.class), SOON);
        });
    }

    // ---- Each kind of file ----

    private void tables(Language language) throws Exception {
        for (var address : List.of(meeting.address() + "/participants.csv", "/parity.csv")) {
            var text = text(get(address), SECRETARY, language);
            CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).stream()
                    .flatMap(CSVRecord::stream)
                    .forEach(cell -> look(address, cell));
        }
    }

    private void calendar(Language language) throws Exception {
        var file = text(get(meeting.address() + "/meeting.ics"), DELEGATE_OF_KENYA, language);
        for (var event : Biweekly.parse(file).first().getEvents()) {
            look("calendar", event.getSummary().getValue());
            look("calendar", event.getLocation().getValue());
        }
        var secret =
                stage.as(DELEGATE_OF_KENYA.with("locale", language.tag()), () -> subscriptions.make(Topic.CALENDAR));
        var all = Biweekly.parse(text(get("/calendar/" + secret + ".ics"), DELEGATE_OF_KENYA, language))
                .first();
        assertThat(all.getEvents()).extracting(VEvent::getSummary).isNotEmpty();
    }

    private void feed(Language language) throws Exception {
        var reader = DELEGATE_OF_KENYA.with("locale", language.tag());
        for (var topic : List.of(Topic.DOCUMENTS, Topic.documentsOf(meeting))) {
            var secret = stage.as(reader, () -> subscriptions.make(topic));
            var feed = Jsoup.parse(
                    text(get("/feeds/" + secret + ".atom"), DELEGATE_OF_KENYA, language), Parser.xmlParser());
            feed.select("title, summary, author > name").stream()
                    .map(Element::text)
                    .forEach(words -> look("feed", words));
            feed.select("category").forEach(category -> look("feed", category.attr("label")));
        }
    }

    private void briefcase(Language language) throws Exception {
        var answer = answer(get(meeting.address() + "/documents.zip"), SECRETARY, language);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    lookThrough(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
    }

    private void reports(Language language) {
        stage.as(SECRETARY, () -> {
            look("report", reportFiles.draft(meeting, language, FileFormat.DOCX).orElseThrow());
            look("notes", reportFiles.notes(meeting, language, FileFormat.DOCX).orElseThrow());
            look(
                    "slip",
                    reportFiles
                            .cover(meeting, "TSAG", language, FileFormat.DOCX)
                            .orElseThrow());
        });
    }

    private void pages(Language language) throws Exception {
        for (var status : List.of(403, 404, 500, 503)) {
            var request = get("/error")
                    .queryParam("lang", language.tag())
                    .accept(MediaType.TEXT_HTML)
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/needs/2026/99");
            lookThrough("error " + status, anybody(request));
        }
        var number = needs.submitted();
        var codes = stage.as(SECRETARY, () -> needService.timeline(number)).stream()
                .map(Act::receipt)
                .flatMap(code -> code.stream())
                .map(Object::toString);
        for (var code :
                Stream.concat(codes, Stream.of("AAAA-AAAA-AAAA-AAAA", "?")).toList()) {
            lookThrough(
                    "receipt", anybody(get("/verify").queryParam("code", code).queryParam("lang", language.tag())));
        }
        for (var address :
                List.of("/", "/accessibility", "/preferences", "/guide", "/sign-in/failed", "/accessibility/report")) {
            lookThrough(address, anybody(get(address).queryParam("lang", language.tag())));
        }
    }

    // ---- Looking ----

    private void look(String where, String piece) {
        if (!GIVEN.contains(piece.strip()) && one.isLeftBy(piece)) {
            foreign.add(one + " " + where + ": " + piece);
        }
    }

    private void lookThrough(String where, String html) {
        one.foreignIn(html).stream()
                .filter(piece -> !GIVEN.contains(piece))
                .forEach(piece -> foreign.add(one + " " + where + ": " + piece));
    }

    /** A part with a direction of its own is a run of its own; between such runs the file speaks itself. */
    private void look(String where, byte[] docx) {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            file.getDocument().getBody().getPList().forEach(paragraph -> look(where, paragraph));
            file.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> look(where, paragraph.getCTP()));
            file.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .forEach(paragraph -> look(where, paragraph.getCTP()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String where, CTP paragraph) {
        paragraph.getRList().stream()
                .flatMap((CTR run) -> run.getTList().stream())
                .forEach(text -> look(where, text.getStringValue()));
    }

    private String text(MockHttpServletRequestBuilder request, Player player, Language language) throws Exception {
        return answer(request, player, language).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Player player, Language language)
            throws Exception {
        var answer = browser.perform(request.queryParam("lang", language.tag())
                        .locale(language.locale())
                        .with(authentication(signIns.of(player))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private String anybody(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
