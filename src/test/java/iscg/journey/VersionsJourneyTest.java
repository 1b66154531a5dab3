package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.symbol.Symbol;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A document from its sending through a revision and a translation: every version stays where it was, and says what changed. */
class VersionsJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @InEveryLanguage
    void showsTheHistoryOfADocumentInEveryLanguageWithoutABarrier(Language language) {
        var need = Texts.need(language, "Versions " + UUID.randomUUID());
        try (var delegate = Visitor.reading(language, portal.address());
                var secretariat = Visitor.reading(language, portal.address())) {
            var symbol = need.by(delegate.signIn("delegate-es")).symbol();
            Additions.open(secretariat.signIn("secretariat"), numberOf(symbol));
            check(secretariat);
            Additions.add(secretariat, "revision", language, file("rev.txt", need.description() + "\n" + need.title()));
            check(secretariat);

            delegate.open(symbol.address());
            assertThat(delegate.page()
                            .locator(".notice")
                            .getByText(symbol.withRevision(1).toString()))
                    .isVisible();
            check(delegate);
            delegate.open(symbol.withRevision(1).in(language).address());
            check(delegate);
            openOnceCompared(delegate, symbol.withRevision(1).in(language).address() + "/changes");
            check(delegate);
        }
    }

    @Test
    void handsOutTheSameFileUnderTheSameAddressWhateverComesLater() {
        var need = Texts.need(Language.ENGLISH, "Permanent " + UUID.randomUUID());
        try (var delegate = Visitor.reading(Language.ENGLISH, portal.address());
                var secretariat = Visitor.reading(Language.ENGLISH, portal.address())) {
            var symbol = need.by(delegate.signIn("delegate-es")).symbol();
            var address = portal.address() + symbol.in(Language.ENGLISH).address() + "/download";
            var sent = delegate.page().request().get(address);
            assertThat(sent.headers().get("content-disposition")).startsWith("attachment;");
            assertThat(sent.text()).contains(symbol.in(Language.ENGLISH).toString(), need.title());

            secretariat.signIn("secretariat");
            WholePath.forward(secretariat, need.title());
            Additions.open(secretariat, numberOf(symbol));
            Additions.add(secretariat, "translation", Language.FRENCH, file("fr.txt", "Le sous-titrage des réunions"));
            Additions.add(secretariat, "revision", Language.ENGLISH, file("rev.txt", "Captioning of meetings"));

            assertThat(delegate.page().request().get(address).body()).isEqualTo(sent.body());
            delegate.open(symbol.address());
            assertThat(delegate.page().locator("#forwarded + table")).containsText("TSAG");
            delegate.open(symbol.withRevision(1).address());
            assertThat(delegate.page().getByText(delegate.text("symbol.page.not-forwarded")))
                    .isVisible();
        }
    }

    private static NeedNumber numberOf(Symbol symbol) {
        return NeedNumber.parse(symbol.toString()).orElseThrow();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
    }

    /** Texts are taken out behind the person's back: the page says so until both are there. */
    private static void openOnceCompared(Visitor reader, String address) {
        reader.page().waitForCondition(() -> {
            reader.open(address);
            return reader.page().locator("article ins").count() > 0;
        });
    }

    private static void check(Visitor visitor) {
        visitor.heading().waitFor();
        Axe.findsNothingOn(visitor.page());
    }
}
