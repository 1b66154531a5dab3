package iscg.briefcase;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iscg.document.DocumentService;
import iscg.identity.Player;
import iscg.identity.SignIns;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.scan.Verdict;
import iscg.symbol.Addition;
import iscg.symbol.Symbol;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.SetScanner;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The briefcase of a meeting, as it is opened by another program than the one that packed it. */
@PortalTest
class BriefcaseTest {

    private static final Symbol FIRST = Symbol.of("ISCG-26", "1");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIns signIns;

    @Autowired
    Stage stage;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService service;

    @Autowired
    BriefcaseService briefcases;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    SetClock clock;

    @Autowired
    SetScanner scanner;

    @Autowired
    JdbcClient database;

    private MockMvc browser;
    private PapersOnTheirWay papers;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingWithTwoDocuments() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        papers = new PapersOnTheirWay(stage, documents, service, database);
        meeting = meetings.published();
        papers.given(meeting, "Report <1>", Language.ENGLISH, null);
        papers.added(meeting, Addition.TRANSLATION, FIRST, "تقرير", Language.ARABIC);
        papers.given(meeting, "Plan", Language.FRENCH, null);
    }

    @Test
    void holdsEachDocumentInTheReadersLanguageElseInTheOriginal() throws Exception {
        assertThat(open(DELEGATE_OF_EGYPT, "lang=ar").keySet())
                .containsExactlyInAnyOrder(
                        "documents/ISCG-26_1-A.txt", "documents/ISCG-26_2-F.txt", "index.html", "SHA256SUMS");
        assertThat(open(DELEGATE_OF_KENYA, "lang=en")).containsKeys("documents/ISCG-26_1-E.txt");
    }

    @Test
    void holdsTheSumOfEachFile() throws Exception {
        var files = open(DELEGATE_OF_EGYPT, "lang=ar");
        var lines = new String(files.remove("SHA256SUMS"), UTF_8).lines().toList();
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .map(file -> DigestUtils.sha256Hex(file.getValue()) + "  " + file.getKey())
                        .toList());
        assertThat(new String(files.get("documents/ISCG-26_1-A.txt"), UTF_8)).isEqualTo("تقرير");
    }

    @ParameterizedTest
    @EnumSource
    void hasAnIndexInTheReadersLanguageThatNeedsNoPortal(Language language) throws Exception {
        var files = open(DELEGATE_OF_KENYA, "lang=" + language.tag());
        var index = Jsoup.parse(new String(files.get("index.html"), UTF_8));
        assertThat(index.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(index.selectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(index.select("h1").text()).isEqualTo("Meeting in " + language);
        assertThat(index.select("script, link, img, [src]")).isEmpty();
        assertThat(index.select("a").eachAttr("href")).hasSize(2).allMatch(files::containsKey);
        assertThat(index.text()).doesNotContain("??", "{");
    }

    @Test
    void saysInWordsWhereItIsAnotherLanguageAndMarksEachTitle() throws Exception {
        var index = index(open(DELEGATE_OF_EGYPT, "lang=ar"));
        var first = index.select(".papers > li").getFirst();
        assertThat(first.select("a").attr("lang")).isEqualTo("ar");
        assertThat(first.text()).doesNotContain("غير متاحة");
        var second = index.select(".papers > li").getLast();
        assertThat(second.select("a").attr("lang")).isEqualTo("fr");
        assertThat(second.select("a").attr("dir")).isEqualTo("ltr");
        assertThat(second.text()).contains("غير متاحة باللغة العربية؛ وهي هنا باللغة الفرنسية");
    }

    @Test
    void takesATitleForWords() throws Exception {
        assertThat(index(open(DELEGATE_OF_KENYA, "lang=en"))
                        .select("a")
                        .getFirst()
                        .text())
                .isEqualTo("Report <1>");
    }

    @Test
    void holdsTheTextOfWhatWasRead() throws Exception {
        papers.read(FIRST.in(Language.ARABIC), "<h2>مقدمة</h2><p>نص</p>");
        var files = open(DELEGATE_OF_EGYPT, "lang=ar");
        var text = Jsoup.parse(new String(files.get("text/ISCG-26_1-A.html"), UTF_8));
        assertThat(text.select("article[lang=ar][dir=rtl] h2").text()).isEqualTo("مقدمة");
        assertThat(text.select("a").eachAttr("href")).containsExactly("../index.html", "../documents/ISCG-26_1-A.txt");
        assertThat(index(files).select("a").eachAttr("href")).contains("text/ISCG-26_1-A.html");
    }

    @Test
    void holdsOnlyWhatIsNewSinceTheLastDownload() throws Exception {
        clock.passes(Duration.ofHours(1));
        assertThat(last(Language.ARABIC)).isNull();
        open(DELEGATE_OF_EGYPT, "lang=ar");
        clock.passes(Duration.ofHours(1));
        papers.added(meeting, Addition.TRANSLATION, Symbol.of("ISCG-26", "2"), "خطة", Language.ARABIC);
        papers.given(meeting, "News", Language.SPANISH, null);
        var updates = open(DELEGATE_OF_EGYPT, "lang=ar&since=" + last(Language.ARABIC));
        assertThat(updates.keySet())
                .containsExactlyInAnyOrder(
                        "documents/ISCG-26_2-A.txt", "documents/ISCG-26_3-S.txt", "index.html", "SHA256SUMS");
        assertThat(last(Language.FRENCH)).isNull();
    }

    @Test
    void missesNothingThatWaitedForTheScannerAtTheLastDownload() throws Exception {
        scanner.finds(new Verdict.Clean());
        papers.given(meeting, "Waits", Language.ENGLISH, null);
        scanner.isNotConfigured();
        clock.passes(Duration.ofHours(1));
        assertThat(open(DELEGATE_OF_EGYPT, "lang=ar")).doesNotContainKey("documents/ISCG-26_3-E.txt");
        database.sql("update content set scan = 'CLEAN' where scan = 'WAITING'").update();
        assertThat(open(DELEGATE_OF_EGYPT, "lang=ar&since=" + last(Language.ARABIC)))
                .containsKey("documents/ISCG-26_3-E.txt");
    }

    @Test
    void isThereForNobodyWhereTheMeetingIsADraftAndForNobodyWhoIsNotSignedIn() throws Exception {
        var draft = meetings.drafted();
        assertThat(answer(SECRETARY, draft, "lang=en").getStatus()).isEqualTo(404);
        assertThat(answer(DELEGATE_OF_KENYA, draft, "lang=en").getStatus()).isEqualTo(404);
        assertThat(browser.perform(get(meeting.address() + "/documents.zip"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private @Nullable Instant last(Language language) {
        return stage.as(DELEGATE_OF_EGYPT, () -> briefcases.last(meeting, language))
                .orElse(null);
    }

    private static Document index(Map<String, byte[]> files) {
        return Jsoup.parse(new String(files.get("index.html"), UTF_8));
    }

    private Map<String, byte[]> open(Player reader, String query) throws Exception {
        var answer = answer(reader, meeting, query);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        return unpack(answer.getContentAsByteArray());
    }

    private static Map<String, byte[]> unpack(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private MockHttpServletResponse answer(Player reader, MeetingId id, String query) throws Exception {
        var address = URI.create(id.address() + "/documents.zip?" + query);
        return browser.perform(get(address).with(authentication(signIns.of(reader))))
                .andReturn()
                .getResponse();
    }
}
