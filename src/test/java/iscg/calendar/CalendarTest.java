package iscg.calendar;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Status;
import iscg.language.Language;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** Calendars as one library writes them and another reads them. */
@PortalTest
class CalendarTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Stage stage;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    PreparationService preparation;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    JdbcClient database;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = webAppContextSetup(portal).build();
    }

    @Test
    void isValidByASecondLibraryAndHoldsTheHourThroughTheChangeOfClocks() throws Exception {
        meetings.publishedOn(LocalDate.of(2027, 3, 26));
        meetings.publishedOn(LocalDate.of(2027, 3, 29));
        var calendar = read(stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR)));
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getTimezoneInfo().getComponents())
                .singleElement()
                .satisfies(zone -> assertThat(zone.getTimezoneId().getValue()).isEqualTo("Europe/Zurich"));
        assertThat(calendar.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2027-03-26T13:00:00Z"), Instant.parse("2027-03-29T12:00:00Z"));
    }

    @Test
    void speaksTheLanguageOfWhoeverMadeTheAddress() throws Exception {
        meetings.published();
        var arab = DELEGATE_OF_EGYPT.with("locale", "ar");
        var event = read(stage.as(arab, () -> subscriptions.make(Topic.CALENDAR)))
                .getEvents()
                .getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Meeting in ARABIC");
        assertThat(event.getSummary().getLanguage()).isEqualTo("ar");
        assertThat(event.getLocation().getValue()).isEqualTo("\u2068Geneva in ARABIC\u2069، القاعة \u2068Popov\u2069");
    }

    @Test
    void tellsThatAMeetingIsCancelledAndNeverHowToJoin() throws Exception {
        var id = meetings.published();
        stage.as(SECRETARY, () -> preparation.cancel(id, "The building is closed.", Language.ENGLISH));
        var secret = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR));
        assertThat(read(secret).getEvents().getFirst().getStatus().getValue())
                .isEqualTo(Status.cancelled().getValue());
        assertThat(text(secret)).doesNotContain("meet.example.org");
    }

    @Test
    void holdsNoDraft() throws Exception {
        meetings.drafted();
        assertThat(read(stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR)))
                        .getEvents())
                .isEmpty();
    }

    @Test
    void leadsNowhereOnceItWasTakenBackOrMadeAnew() throws Exception {
        var first = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR));
        var second = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR));
        browser.perform(get("/calendar/" + first + ".ics")).andExpect(status().isNotFound());
        browser.perform(get("/calendar/" + second + ".ics")).andExpect(status().isOk());
        stage.as(DELEGATE_OF_KENYA, () -> subscriptions.revoke(Topic.CALENDAR));
        browser.perform(get("/calendar/" + second + ".ics")).andExpect(status().isNotFound());
    }

    @Test
    void keepsNoAddressThatCouldBeReadOutOfTheDatabase() {
        var secret = stage.as(DELEGATE_OF_KENYA, () -> subscriptions.make(Topic.CALENDAR));
        assertThat(database.sql("select secret_sha256 from calendar_subscription")
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
    }

    @Test
    void givesOneMeetingAsAFile() {
        var id = meetings.published();
        stage.as(DELEGATE_OF_KENYA, () -> {
            var file = browser.perform(get(id.address() + "/meeting.ics"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Biweekly.parse(file).first().getEvents()).hasSize(1);
            return true;
        });
    }

    private ICalendar read(String secret) throws Exception {
        return Biweekly.parse(text(secret)).first();
    }

    /** Read by nobody who is signed in. */
    private String text(String secret) throws Exception {
        return browser.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
