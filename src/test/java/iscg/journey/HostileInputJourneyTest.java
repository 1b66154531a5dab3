package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What hostile people try: refused in words, nothing harmed, nothing leaked. */
class HostileInputJourneyTest {

    private static final String SCRIPT =
            "<img src=x onerror=\"window.harmed=true\"><script>window.harmed=true</script>";
    private static final byte[] PROGRAM = {
        'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0
    };
    private static final int ONE_MEGABYTE = 1_000_000;

    private final RunningPortal portal = JourneyPortal.running();

    @Test
    void showsScriptsAsTheTextTheyAre() {
        var title = SCRIPT + UUID.randomUUID();
        try (var delegate = visitor("delegate")) {
            new Submission(title, SCRIPT, SCRIPT).fillWithoutDocument(delegate);
            delegate.chooseLanguage("English");
            delegate.press(Words.CONTINUE);
            delegate.press(Words.SEND);
            Submission.numberAt(delegate);
            assertThat(delegate.page().getByText(title).first()).isVisible();
            delegate.open("/needs");
            assertThat(delegate.page().getByText(title).first()).isVisible();
            assertThat(delegate.page().evaluate("window.harmed")).isNull();
        }
    }

    @Test
    void refusesAProgramThatCallsItselfAPdfAndKeepsTheRest() {
        try (var delegate = visitor("delegate-ar")) {
            delegate.open("/needs/new");
            delegate.field(Words.TITLE).fill("Hostile");
            delegate.field(Words.ATTACHMENTS)
                    .setInputFiles(new FilePayload("invoice\u202Efdp.pdf", "application/pdf", PROGRAM));
            assertThat(delegate.page()
                            .getByText("its content is of another type than its name says")
                            .first())
                    .isVisible();
            assertThat(delegate.field(Words.TITLE)).hasValue("Hostile");
        }
    }

    @Test
    void saysThatAMegabyteOfTextAreTooMuchAndGoesOn() {
        try (var delegate = visitor("delegate-fr")) {
            delegate.open("/needs/new");
            delegate.field(Words.TITLE).fill("A megabyte");
            delegate.awaitSaved();
            delegate.field(Words.DESCRIPTION)
                    .evaluate(
                            "(field, length) => { field.value = 'x'.repeat(length);"
                                    + " field.dispatchEvent(new Event('input', {bubbles: true}));"
                                    + " field.dispatchEvent(new Event('change', {bubbles: true})); }",
                            ONE_MEGABYTE);
            assertThat(delegate.page().locator("[slot=error-message]:visible").first())
                    .isVisible();
        }
    }

    @Test
    void showsAForeignNeedAndAMissingOneAlike() {
        try (var owner = visitor("delegate-zh");
                var other = visitor("delegate-es")) {
            var number =
                    Texts.need(Language.ENGLISH, "Private " + UUID.randomUUID()).by(owner);
            other.open(number.address());
            other.heading().waitFor();
            var foreign = withoutReference(other);
            other.open("/needs/2020/1");
            other.heading().waitFor();
            assertThat(foreign).isEqualTo(withoutReference(other));
        }
    }

    @Test
    void keepsDelegatesOutOfTheSecretariatsQueue() {
        try (var delegate = visitor("delegate-ru")) {
            delegate.open("/triage");
            assertThat(delegate.button(Words.ASSIGN)).hasCount(0);
            assertThat(delegate.heading()).not().hasText(delegate.text("triage.title"));
        }
    }

    @Test
    void handsNoDocumentToSomebodyElse() {
        try (var owner = visitor("delegate-zh");
                var other = visitor("delegate-es")) {
            Texts.need(Language.ENGLISH, "Document " + UUID.randomUUID()).fill(owner);
            var address =
                    owner.page().locator("main a[href*='documents/']").first().getAttribute("href");
            assertThat(status(owner.page().request(), address)).isEqualTo(200);
            assertThat(status(other.page().request(), address)).isEqualTo(404);
        }
    }

    /** Each such page bears another number, under which the log has it. */
    private static String withoutReference(Visitor visitor) {
        return visitor.page().locator("main").innerText().replaceAll("[0-9A-F]{8}", "");
    }

    private int status(APIRequestContext request, String path) {
        return request.get(path.startsWith("http") ? path : portal.address() + "/" + path.replaceFirst("^/", ""))
                .status();
    }

    private Visitor visitor(String account) {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn(account);
    }
}
