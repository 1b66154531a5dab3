package iscg.verify;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iscg.audit.Act;
import iscg.audit.ReceiptCode;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ReceiptPagesTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    NeedService service;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient database;

    private MockMvc browser;

    /** Each test asks from an address of its own, so that none is slowed down by another. */
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    private List<ReceiptCode> receiptsOf(NeedNumber number) {
        return stage.as(Player.SECRETARY, () -> service.timeline(number)).stream()
                .map(Act::receipt)
                .flatMap(code -> code.stream())
                .toList();
    }

    private String page(String code) throws Exception {
        return page(code, Language.ENGLISH);
    }

    private String page(String code, Language language) throws Exception {
        return answer(code, language).getContentAsString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse answer(String code, Language language) throws Exception {
        var request = get("/verify").queryParam("code", code).queryParam("lang", language.tag());
        return browser.perform(request.with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn()
                .getResponse();
    }

    @Test
    void sayOfAGenuineReceiptWhatHappenedAndWhen() throws Exception {
        var number = needs.submitted();
        var code = receiptsOf(number).getFirst();
        assertThat(page(code.toString()))
                .contains("This receipt is genuine", "The need was submitted.", "ISCG-26/N1", code.toString())
                .contains("23\u00a0November\u00a02026, 09:00\u00a0(Geneva)", "2026-11-23 08:00:00 UTC")
                .containsPattern("text No. 1</dt> <dd><code dir=\"ltr\" class=\"fingerprint\">[0-9a-f]{64}</code>")
                .containsPattern("entry No. \\d+ in the history</dt> <dd><code [^>]*>[0-9a-f]{64}</code>");
    }

    @Test
    void sayNothingOfTheTextNorOfPersons() throws Exception {
        var number = needs.submitted();
        var code = receiptsOf(number).getFirst().toString();
        assertThat(page(code).replace(code, ""))
                .doesNotContain("Captioning", "hard of hearing", "Wanjiru", "Kenya", "KE");
    }

    @Test
    void sayToWhomItWasForwarded() throws Exception {
        var number = slips.forwarded(needs.submitted(), List.of(forAction("RAG"), forInformation("TSAG")));
        var receipts = receiptsOf(number);
        assertThat(page(receipts.get(1).toString()))
                .contains("forwarded for action. Addressee: Radiocommunication Advisory Group (RAG).");
        assertThat(page(receipts.get(2).toString()))
                .contains("forwarded for information. Addressee: Telecommunication");
    }

    @ParameterizedTest
    @EnumSource
    void speakTheReadersLanguage(Language language) throws Exception {
        var code = receiptsOf(needs.submitted()).getFirst();
        for (var typed : List.of("", "mistyped", unknown().toString(), code.toString())) {
            assertThat(page(typed, language))
                    .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"")
                    .doesNotContain("??")
                    .doesNotContain("<script");
        }
    }

    /** A code that is formed rightly, and was never given. */
    private ReceiptCode unknown() {
        return ReceiptCode.parse("0000-0000-0000").orElseThrow();
    }

    @Test
    void tellACodeThatWasMistypedFromOneThatWasNeverGiven() throws Exception {
        var code = receiptsOf(needs.submitted()).getFirst().toString();
        var wrong = code.charAt(5) == 'A' ? 'B' : 'A';
        assertThat(page(code.substring(0, 5) + wrong + code.substring(6)))
                .contains("This code was not typed correctly");
        assertThat(page(unknown().toString())).contains("There is no receipt with this code");
        assertThat(page("<script>alert(1)</script>"))
                .contains("This code was not typed correctly", "&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void tellThatAnEntryWasAlteredAfterwards() throws Exception {
        database.sql("""
                insert into history_entry (id, subject, verb, happened_at, audience, details) values
                (7, 'ISCG-26/N1', 'need.submitted', '2026-11-23 08:00:00', 'READERS', '{"receipt":"000000000000"}')""").update();
        database.sql("insert into history_link (position, entry_id, hash) values (1, 7, repeat('a', 64))")
                .update();
        assertThat(page("0000-0000-0000")).contains("was altered afterwards").doesNotContain("This receipt is genuine");
    }

    @Test
    void slowDownWhoeverTriesVeryManyCodes() throws Exception {
        for (var times = 0; times < ReceiptPages.ASKED_A_MINUTE; times++) {
            assertThat(answer("1111", Language.ENGLISH).getStatus()).isEqualTo(200);
        }
        assertThat(answer(receiptsOf(needs.submitted()).getFirst().toString(), Language.ENGLISH)
                        .getStatus())
                .isEqualTo(429);
        assertThat(page("1111")).contains("Wait a minute");
    }

    @Test
    void makeNoSessionAndSetNoCookie() throws Exception {
        var exchange =
                browser.perform(get("/verify").queryParam("code", "1111")).andReturn();
        assertThat(exchange.getRequest().getSession(false)).isNull();
        assertThat(exchange.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
    }

    @Test
    void giveTheSignedLinesOfTheDaysToAnybody() throws Exception {
        var lines = browser.perform(get("/verify/daily.txt")).andReturn().getResponse();
        assertThat(lines.getContentType()).startsWith("text/plain");
        assertThat(lines.getContentAsString()).containsPattern("(?m)^\\S+Z \\d+ [0-9a-f]{64} \\S{88}$");
    }
}
