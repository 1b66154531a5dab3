package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A delegate sends a need and hands the code on; somebody without an account checks it, on a small telephone. */
class ReceiptJourneyTest {

    private static final RunningPortal PORTAL = JourneyPortal.running();

    /** What the delegate holds after sending. */
    private record Held(NeedNumber number, String code) {}

    private static Held send(Language language) {
        try (var delegate = Visitor.reading(language, PORTAL.address())) {
            var number = Texts.need(language, "Receipt " + UUID.randomUUID()).by(delegate.signIn("delegate"));
            var code = delegate.page().locator(".notice .receipt-code").innerText();
            assertThat(delegate.page().locator(".timeline .receipt-code")).hasText(code);
            return new Held(number, code);
        }
    }

    @InEveryLanguage
    void isCheckedByAnybodyInTheirLanguage(Language language) {
        var held = send(language);
        try (var anybody = Visitor.onThePhone(language, PORTAL.address())) {
            anybody.open("/verify?lang=" + language.tag());
            check(anybody);
            type(anybody, held.code().toLowerCase().replace("-", " "));
            assertThat(anybody.page().locator(".notice-success h2")).hasText(anybody.text("verify.genuine.heading"));
            assertThat(anybody.page().getByText(held.number().toString())).isVisible();
            assertThat(anybody.page().getByText(anybody.text("verify.act.need.submitted")))
                    .isVisible();
            check(anybody);
        }
    }

    @Test
    void isToldFromATypingErrorAndFromWhatWasNeverGiven() {
        var held = send(Language.ENGLISH);
        try (var anybody = Visitor.onThePhone(Language.ENGLISH, PORTAL.address())) {
            anybody.open("/verify");
            type(
                    anybody,
                    (held.code().startsWith("A") ? "B" : "A") + held.code().substring(1));
            assertThat(anybody.page().locator(".error-summary h2")).hasText(anybody.text("verify.mistyped.heading"));
            check(anybody);
            type(anybody, "0000-0000-0000");
            assertThat(anybody.page().locator(".error-summary h2")).hasText(anybody.text("verify.unknown.heading"));
            check(anybody);
        }
    }

    private static void type(Visitor visitor, String code) {
        visitor.labelled("verify.form.label").fill(code);
        visitor.labelled("verify.form.label").press("Enter");
    }

    private static void check(Visitor visitor) {
        assertThat(visitor.heading()).hasText(visitor.text("verify.title"));
        assertThat(visitor.page().locator("html"))
                .hasAttribute("lang", visitor.language().tag());
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("everything within the width of the screen")
                .isEqualTo(true);
        Axe.findsNothingOn(visitor.page());
    }
}
