package iscg.symbol;

import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iscg.document.DocumentService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.need.NeedDocumentService;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Documents at their addresses. */
@PortalTest
class SymbolPagesTest {

    private static final Symbol N1 = Symbol.of("ISCG-26", "N1");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    NeedDocumentService additions;

    @Autowired
    SymbolService symbols;

    @Autowired
    DocumentService documents;

    @Autowired
    JdbcClient database;

    private MockMvc browser;
    private NeedNumber number;

    @BeforeEach
    void aNeedThatWasSent() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        number = prepared.submitted();
    }

    @ParameterizedTest
    @EnumSource
    void tellOfAVersionInEveryLanguage(Language language) throws Exception {
        add(Addition.TRANSLATION, N1, Language.FRENCH, "Sous-titrage");
        var page = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1?lang=" + language.tag());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("#languages + table tbody tr")).hasSize(6);
        assertThat(page.select("#languages + table tbody a").eachAttr("href"))
                .containsExactly("/documents/ISCG-26/N1-E", "/documents/ISCG-26/N1-F");
        assertThat(page.select(".number").eachAttr("dir")).containsOnly("ltr");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void offerTheReadersLanguageFirstAndSayWhereThereIsAnotherAlone() throws Exception {
        add(Addition.TRANSLATION, N1, Language.FRENCH, "Sous-titrage");
        assertThat(page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1?lang=fr")
                        .select(".document-actions a[download]")
                        .attr("href"))
                .isEqualTo("/documents/ISCG-26/N1-F/download");
        var russian = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1?lang=ru");
        assertThat(russian.select(".notice").text()).contains("Нет на русском языке", "на английском языке");
        assertThat(russian.select(".document-actions a[download]").attr("href"))
                .isEqualTo("/documents/ISCG-26/N1-E/download");
    }

    @Test
    void neverGiveAnotherLanguageForTheOneAskedForSilently() throws Exception {
        var answer = answer(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1-S?lang=en");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.getContentAsString(UTF_8))
                        .select(".notice")
                        .text())
                .contains("Not available in Spanish");
    }

    @Test
    void listAllVersionsTheNewestFirst() throws Exception {
        add(Addition.ADDENDUM, N1, Language.ENGLISH, "Plan");
        add(Addition.REVISION, N1, Language.ENGLISH, "Revised");
        add(Addition.CORRIGENDUM, N1, Language.ENGLISH, "Corrected");
        var page = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1?lang=en");
        assertThat(page.select(".versions tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "ISCG-26/N1", "ISCG-26/N1(Rev.1)", "ISCG-26/N1(Corr.1)", "ISCG-26/N1(Add.1)");
        assertThat(page.select(".versions [aria-current]").text()).isEqualTo("ISCG-26/N1");
        assertThat(page.select(".notice").text()).contains("There is a newer version ISCG-26/N1(Rev.1)");
        assertThat(page.select(".notice").text()).contains("This version was corrected ISCG-26/N1(Corr.1)");
    }

    @Test
    void sayToWhomAVersionWentAndThatALaterOneDidNot() throws Exception {
        slips.forwarded(number, List.of(forAction("TSAG"), forInformation("RAG")));
        add(Addition.REVISION, N1, Language.ENGLISH, "Revised");
        assertThat(page(DELEGATE_OF_EGYPT, "/documents/ISCG-26/N1?lang=en")
                        .select("#forwarded + table tbody tr")
                        .eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("TSAG") && row.contains("for action"))
                .anyMatch(row -> row.contains("RAG") && row.contains("for information"));
        assertThat(page(DELEGATE_OF_EGYPT, "/documents/ISCG-26/N1(Rev.1)?lang=en")
                        .text())
                .contains("This version was not forwarded");
    }

    @Test
    void tellAllThatIsKnownOfOneFile() throws Exception {
        var page = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1-E?lang=en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Captioning of all ISCG meetings");
        assertThat(page.select(".facts").text())
                .contains("Symbol ISCG-26/N1-E", "Source Kenya", "Original English", "Sent by Wanjiru Kamau");
        assertThat(page.select("a[download]").attr("href")).isEqualTo("/documents/ISCG-26/N1-E/download");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISCG-26/N1",
                "ISCG-26/N1-E",
                "ISCG-26/N1-E/text",
                "ISCG-26/N1-E/download",
                "ISCG-26/N1-E/view",
                "ISCG-26/N1-E/changes",
                "ISCG-26/N2",
                "ISCG-26/N1(Rev.1)",
                "ISCG-26/N1(Add.1)-E",
                "ISCG-26/n1",
                "ISCG-26/N01"
            })
    void doNotExistForThoseWhoMayNotReadThem(String address) throws Exception {
        assertThat(answer(DELEGATE_OF_EGYPT, "/documents/" + address).getStatus())
                .isEqualTo(404);
    }

    @Test
    void handOutTheFileItself() throws Exception {
        var file = stage.as(DELEGATE_OF_KENYA, () -> symbols.file(N1.in(Language.ENGLISH)))
                .orElseThrow();
        assertThat(answer(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1-E/download").getForwardedUrl())
                .isEqualTo(file.document().address());
    }

    @Test
    void showTheTextInItsLanguage() throws Exception {
        read(add(Addition.TRANSLATION, N1, Language.ARABIC, "العرض النصي"), "<p>العرض النصي</p>", "العرض النصي");
        var page = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1-A/text?lang=en");
        assertThat(page.selectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("article").text()).isEqualTo("العرض النصي");
    }

    @Test
    void showWhatChangedSinceTheVersionBeforeOrAnother() throws Exception {
        read(N1.in(Language.ENGLISH), "", "Captions at all meetings\nThe same");
        read(add(Addition.REVISION, N1, Language.ENGLISH, "Second"), "", "Captions at all ISCG meetings\nThe same");
        read(add(Addition.REVISION, N1, Language.ENGLISH, "Third"), "", "Captions at all RAG meetings\nThe same");
        var page = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1(Rev.2)-E/changes?lang=en");
        assertThat(page.select("article ins").text()).contains("RAG");
        assertThat(page.select("article del").text()).contains("ISCG");
        assertThat(page.select(".lead").text()).isEqualTo("One passage differs.");
        var since = page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1(Rev.2)-E/changes?lang=en&since=0");
        assertThat(since.select("article ins").text()).contains("RAG");
        assertThat(since.select("article del")).isEmpty();
        assertThat(since.select(".facts [aria-current]").text()).isEqualTo("ISCG-26/N1-E");
    }

    @Test
    void sayThatThereIsNoTextToCompare() throws Exception {
        add(Addition.REVISION, N1, Language.ENGLISH, "Second");
        assertThat(page(DELEGATE_OF_KENYA, "/documents/ISCG-26/N1(Rev.1)-E/changes?lang=en")
                        .text())
                .contains("The portal has no text of both versions");
    }

    private FileSymbol add(Addition addition, Symbol to, Language language, String content) {
        return stage.as(SECRETARY, () -> {
            var file = documents.receive(content + ".txt", new ByteArrayInputStream(content.getBytes(UTF_8)));
            return additions.add(addition, to, file.id(), language);
        });
    }

    /** Lets the text of a file have been taken out. */
    private void read(FileSymbol symbol, String html, String text) {
        var sha256 = stage.as(SECRETARY, () -> symbols.file(symbol))
                .orElseThrow()
                .document()
                .sha256();
        database.sql("update content set reading = 'READ' where sha256 = ?")
                .param(sha256)
                .update();
        database.sql("insert into content_text (sha256, html, text) values (?, ?, ?)")
                .params(sha256, html, text)
                .update();
    }

    private Document page(Player reader, String address) throws Exception {
        return Jsoup.parse(answer(reader, address).getContentAsString(UTF_8));
    }

    private MockHttpServletResponse answer(Player reader, String address) throws Exception {
        return browser.perform(get(URI.create(address)).with(authentication(signIns.of(reader))))
                .andReturn()
                .getResponse();
    }
}
