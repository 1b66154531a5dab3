package iscg.feed;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import iscg.briefcase.MeetingDocumentService;
import iscg.calendar.SubscriptionService;
import iscg.calendar.Topic;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import iscg.ui.Names;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** Feeds as a feed reader reads them, which signs in nowhere. */
@PortalTest
class DocumentFeedTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    SetScanner scanner;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    SubscriptionService subscriptions;

    private MockMvc browser;
    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        browser = webAppContextSetup(portal).build();
        meeting = meetings.published();
    }

    @Test
    void holdsTheNewestFirstWithWhereToReadAndDownload() throws Exception {
        given(meeting, "First");
        clock.passes(Duration.ofMinutes(1));
        given(meeting, "Second <and> more");
        var feed = read(stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.DOCUMENTS)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("New documents of ISCG meetings");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(title("ISCG-26/2", "Second <and> more"), title("ISCG-26/1", "First"));
        var newest = feed.getEntries().getFirst();
        assertThat(newest.getUri()).isEqualTo("http://localhost/documents/ISCG-26/2-E");
        assertThat(newest.getLink()).isEqualTo(newest.getUri());
        assertThat(newest.getUpdatedDate().toInstant()).isEqualTo(clock.instant());
        assertThat(newest.getEnclosures()).singleElement().satisfies(file -> {
            assertThat(file.getUrl()).startsWith("http://localhost/documents/");
            assertThat(file.getType()).isEqualTo("text/plain");
            assertThat(file.getLength()).isEqualTo("Second <and> more".length());
        });
    }

    @Test
    void speaksTheLanguageOfWhoeverMadeTheAddressAndMarksWhatDoesNot() throws Exception {
        var first = given(meeting, "First");
        clock.passes(Duration.ofMinutes(1));
        given(meeting, "Second");
        add(first, "الأولى", Language.ARABIC);
        var secret =
                stage.as(DELEGATE_OF_EGYPT.with("locale", "ar"), () -> subscriptions.make(Topic.documentsOf(meeting)));
        assertThat(read(secret).getTitle()).isEqualTo("الوثائق الجديدة: \u2068Meeting in ARABIC\u2069");
        assertThat(read(secret).getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactlyInAnyOrder(title("ISCG-26/1", "الأولى"), title("ISCG-26/2", "Second"));
        assertThat(text(secret))
                .contains("xml:lang=\"ar\"")
                .contains("<title xml:lang=\"en\">\u2066ISCG-\u206026/\u20602\u2069");
    }

    @Test
    void holdsOneMeetingAloneWhereThatWasAskedFor() throws Exception {
        var other = meetings.published();
        given(meeting, "Ours");
        given(other, "Theirs");
        var secret = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.documentsOf(other)));
        assertThat(read(secret).getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(title("ISCG-26/2", "Theirs"));
    }

    @Test
    void holdsNothingThatIsNotScanned() throws Exception {
        scanner.isAway();
        given(meeting, "First");
        scanner.isNotConfigured();
        var feed = read(stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.DOCUMENTS)));
        assertThat(feed.getEntries()).isEmpty();
    }

    @Test
    void keepsItsAddressApartFromTheCalendarsAndLeadsNowhereOnceTakenBack() throws Exception {
        var feed = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.DOCUMENTS));
        var calendar = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR));
        browser.perform(get("/feeds/" + calendar + ".atom")).andExpect(status().isNotFound());
        browser.perform(get("/calendar/" + feed + ".ics")).andExpect(status().isNotFound());
        stage.as(DELEGATE_OF_KENYA, () -> subscriptions.revoke(Topic.DOCUMENTS));
        browser.perform(get("/feeds/" + feed + ".atom")).andExpect(status().isNotFound());
        browser.perform(get("/calendar/" + calendar + ".ics")).andExpect(status().isOk());
    }

    /** Both apart from each other, whatever their directions. */
    private static String title(String symbol, String words) {
        return Names.symbolInSentence(symbol) + " – " + Names.inSentence(words);
    }

    private FileSymbol given(MeetingId to, String title) {
        return stage.as(
                SECRETARY,
                () -> service.give(
                        to,
                        title,
                        Language.ENGLISH,
                        null,
                        documents
                                .receive("file.txt", new ByteArrayInputStream(title.getBytes(UTF_8)))
                                .id()));
    }

    private void add(FileSymbol original, String title, Language language) {
        stage.as(
                SECRETARY,
                () -> service.add(
                        meeting,
                        Addition.TRANSLATION,
                        original.symbol(),
                        title,
                        language,
                        documents
                                .receive("file.txt", new ByteArrayInputStream(title.getBytes(UTF_8)))
                                .id()));
    }

    private SyndFeed read(String secret) throws Exception {
        return new SyndFeedInput().build(new StringReader(text(secret)));
    }

    /** Read by nobody who is signed in. */
    private String text(String secret) throws Exception {
        var answer = browser.perform(get("/feeds/" + secret + ".atom"))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        return answer.getResponse().getContentAsString(UTF_8);
    }
}
