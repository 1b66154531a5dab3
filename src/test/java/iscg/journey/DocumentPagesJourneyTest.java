package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.language.Messages;
import iscg.testing.JourneyPortal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader finds about a document: its record, its text, and what could be mended in it. */
class DocumentPagesJourneyTest {

    private static final Path ARABIC =
            Path.of("src", "test", "resources", "samples", "documents", "declaration-preamble-ar.docx");

    private static final Messages MESSAGES = new Messages();

    private final RunningPortal portal = JourneyPortal.running();
    private Visitor delegate;

    @BeforeEach
    void aDelegate() {
        delegate = Visitor.reading(Language.ENGLISH, portal.address()).signIn("delegate-ru");
        delegate.open("/needs/new");
    }

    @AfterEach
    void leave() {
        delegate.close();
    }

    @InEveryLanguage
    void tellsOfADocumentAndShowsItsTextInEveryLanguageWithoutABarrier(Language language) {
        var record = attached(ARABIC);
        openOnceRead(record, language);
        check();
        delegate.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(in(language, "document.action.text")))
                .click();
        delegate.page().waitForURL(address -> address.endsWith("/text"));
        assertThat(delegate.heading()).containsText(ARABIC.getFileName().toString());
        var text = delegate.page().locator("article");
        assertThat(text).hasAttribute("lang", "ar");
        assertThat(text).hasAttribute("dir", "rtl");
        assertThat(text).containsText("الديباجة");
        check();
    }

    @Test
    void tellsBeforeSendingWhatCouldBeMended() {
        attached(ARABIC.resolveSibling("two-authors.docx"));
        new Submission("Findings " + UUID.randomUUID(), "What is needed", "What is asked for")
                .fillWithoutDocument(delegate);
        delegate.press(Words.CONTINUE);
        delegate.button(Words.SEND).waitFor();
        delegate.page().waitForCondition(() -> {
            delegate.page().reload();
            delegate.button(Words.SEND).waitFor();
            return delegate.page().locator(".findings li").count() > 0;
        });
        assertThat(delegate.button(Words.SEND)).isEnabled();
    }

    @Test
    void showsTheRecordOfAnothersDraftToNobody() {
        var record = attached(ARABIC);
        try (var other = Visitor.reading(Language.ENGLISH, portal.address()).signIn("delegate-zh")) {
            for (var page : new String[] {"", "/text", "/view", "/declaration.docx"}) {
                assertThat(other.page()
                                .request()
                                .get(portal.address() + record + page)
                                .status())
                        .as(page)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void runsNothingOfWhatAnHtmlDocumentHolds() {
        var page =
                "<h1>Title</h1><script>document.title = 'harmed'</script><img src=x onerror=\"document.title='harmed'\"><p>Text</p>";
        var name = "page-" + UUID.randomUUID() + ".html";
        delegate.attach(new FilePayload(name, "text/html", page.getBytes(StandardCharsets.UTF_8)));
        var record = recordOf(name);
        openOnceRead(record, Language.ENGLISH);
        delegate.open(record + "/text");
        assertThat(delegate.page().locator("article h2")).hasText("Title");
        assertThat(delegate.page().locator("article script, article img")).hasCount(0);
        assertThat(delegate.page().title()).doesNotContain("harmed");
    }

    /** @return the address of its record */
    private String attached(Path document) {
        delegate.field(Words.ATTACHMENTS).setInputFiles(document);
        return recordOf(document.getFileName().toString());
    }

    private String recordOf(String name) {
        return delegate.page()
                .locator(".documents li:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(delegate.text("document.details")))
                .getAttribute("href");
    }

    /** Text is taken out behind the person's back: the page says so until it is there. */
    private void openOnceRead(String record, Language language) {
        delegate.page().waitForCondition(() -> {
            delegate.open(record + "?lang=" + language.tag());
            return delegate.page()
                            .getByText(in(language, "document.action.text"))
                            .count()
                    > 0;
        });
    }

    private static String in(Language language, String key) {
        return MESSAGES.text(language, key);
    }

    private void check() {
        Axe.findsNothingOn(delegate.page());
    }
}
