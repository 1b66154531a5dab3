package iscg.barrier;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iscg.language.Language;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-014: anybody reports a barrier on a plain page, and nothing they typed is lost. */
@PortalTest
class BarrierPagesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    BarrierService barriers;

    @Autowired
    SetClock clock;

    @Autowired
    Stage stage;

    private MockMvcTester browser;

    /** Each test reports from an address of its own, so that none is slowed down by another. */
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void isAskedForInEachLanguageWithoutAScriptOrASession(Language language) {
        var page = browser.perform(get("/accessibility/report").queryParam("lang", language.tag()));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language.tag() + "\"", "name=\"obstacle\"")
                .doesNotContain("??", "<script");
        assertThat(page.getRequest().getSession(false)).isNull();
    }

    @Test
    void knowsThePageFromWhichTheReaderCameThroughTheStatement() {
        var statement = get("/accessibility").header("Referer", "http://localhost/needs/2026/1");
        assertThat(browser.perform(statement)).bodyText().contains("/accessibility/report?from=/needs/2026/1");
        assertThat(browser.perform(get("/accessibility/report").queryParam("from", "/needs/2026/1")))
                .bodyText()
                .contains("value=\"/needs/2026/1\"", "/accessibility/report?lang=fr&amp;from=%2Fneeds%2F2026%2F1");
    }

    @Test
    void arrivesAtTheSecretariatAndGivesAReference() {
        var answer = browser.perform(form("My screen reader says nothing after Send.")
                .param("doing", "Send a need")
                .param("page", "/needs/new")
                .param("contact", "reader@example.org")
                .param("lang", "es"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getRequest().getSession(false)).isNull();
        var report = reports().getFirst();
        assertThat(answer).hasRedirectedUrl("/accessibility/report?sent=" + report.reference());
        assertThat(report.words())
                .isEqualTo(new BarrierWords(
                        "Send a need",
                        "/needs/new",
                        "My screen reader says nothing after Send.",
                        "reader@example.org",
                        Language.SPANISH));
        assertThat(report.state()).isEqualTo(BarrierState.NEW);
        var next = "/accessibility/report?lang=en&sent=" + report.reference();
        assertThat(browser.perform(get(next)))
                .bodyText()
                .contains("Your report has arrived", report.reference().toString());
    }

    @Test
    void arrivesOnceHoweverOftenItIsSent() {
        var sending = UUID.randomUUID().toString();
        var first = browser.perform(form("Twice").param("sending", sending));
        var second = browser.perform(form("Twice").param("sending", sending));
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(reports()).hasSize(1);
    }

    @Test
    void showsAgainWhatWasTypedAndWhatIsWrongWithIt() {
        var answer =
                browser.perform(form("  ").param("doing", "Read <b>a reply</b>").param("page", "x".repeat(501)));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"", "href=\"#obstacle\"", "href=\"#page\"", "id=\"obstacle-error\"")
                .contains("Read &lt;b&gt;a reply&lt;/b&gt;", "x".repeat(501), "<title>Not sent yet");
        assertThat(reports()).isEmpty();
    }

    @Test
    void countsLineBreaksAsTheyWereTyped() {
        assertThat(browser.perform(form("a\r\n".repeat(2_500)))).hasStatus3xxRedirection();
    }

    @Test
    void tellsAProgramFromAPersonWithoutARiddle() {
        assertThat(browser.perform(form("Buy now").param("website", "http://shop.example")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Buy now", "href=\"#website\"");
        assertThat(reports()).isEmpty();
    }

    @Test
    void takesTenAnHourFromOneAddressAndLosesNothingOfTheEleventh() {
        for (var times = 0; times < BarrierPages.SENT_AN_HOUR; times++) {
            assertThat(browser.perform(form("No. " + times))).hasStatus3xxRedirection();
        }
        assertThat(browser.perform(form("The eleventh")))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("The eleventh", "iscg-portal@example.org");
        clock.passes(Duration.ofHours(1));
        assertThat(browser.perform(form("The eleventh"))).hasStatus3xxRedirection();
    }

    @Test
    void isNotTakenFromAnotherSite() {
        assertThat(browser.perform(post("/accessibility/report")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("obstacle", "Not mine")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void losesNothingWhereTheDatabaseDoesNotAnswer() {
        var failing = mock(BarrierService.class);
        when(failing.report(any(), any())).thenThrow(new DataAccessResourceFailureException("no database"));
        var alone = MockMvcTester.of(new BarrierPages(failing, clock, "iscg-portal@example.org"));
        MvcTestResult answer = alone.perform(form("Still there"));
        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer)
                .model()
                .containsEntry("trouble", "barrier.not-kept")
                .extractingByKey("words")
                .isEqualTo(new BarrierWords("", "", "Still there", "", Language.ENGLISH));
    }

    private List<BarrierDetails> reports() {
        return stage.as(SECRETARY, () -> barriers.all(EnumSet.allOf(BarrierState.class), 0))
                .getContent();
    }

    private MockHttpServletRequestBuilder form(String obstacle) {
        return post("/accessibility/report")
                .header("Sec-Fetch-Site", "same-origin")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("obstacle", obstacle);
    }
}
