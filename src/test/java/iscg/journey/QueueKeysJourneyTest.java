package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The secretariat works on its queue by single keys, on keyboards with and without Latin letters, or without any. */
class QueueKeysJourneyTest {

    private static final String PRESS_CYRILLIC_X =
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ч', code: 'KeyX', bubbles: true, composed: true}))";

    private final RunningPortal portal = JourneyPortal.running();

    @Test
    void actOnTheQueueUnlessSomebodyWritesOrSwitchedThemOff() {
        try (var delegate = visitor();
                var secretary = visitor()) {
            Texts.need(Language.ENGLISH, "Keys " + UUID.randomUUID()).by(delegate.signIn("delegate"));
            secretary.signIn("secretariat").open("/triage");
            var page = secretary.page();
            var first = page.locator(".item").first();
            first.waitFor();
            page.keyboard().press("j");
            assertThat(first.locator(".item-title")).isFocused();
            page.keyboard().press("x");
            assertThat(box(first)).isChecked();
            page.evaluate(PRESS_CYRILLIC_X);
            assertThat(box(first)).not().isChecked();
            page.keyboard().press("x");
            page.keyboard().press("a");
            assertThat(secretary.status("triage.bulk.nothing")).not().isVisible();
            assertThat(page.locator(".notice-success")).isVisible();
            page.keyboard().press("f");
            assertThat(page.locator(".queue-filters vaadin-select-value-button").first())
                    .isFocused();
            page.keyboard().press("j");
            assertThat(page.locator(".item-title").first()).not().isFocused();
            page.locator("h1").focus();
            page.keyboard().press("?");
            page.waitForURL("**/triage/keys");
            secretary.checkbox("triage.keys.on").uncheck();
            assertThat(page.getByText(secretary.text("triage.keys.switched-off")))
                    .isAttached();
            secretary.open("/triage");
            first.waitFor();
            page.keyboard().press("j");
            assertThat(first.locator(".item-title")).not().isFocused();
            secretary.open("/triage/keys");
            secretary.checkbox("triage.keys.on").check();
            assertThat(page.getByText(secretary.text("triage.keys.switched-on")))
                    .isAttached();
        }
    }

    private static Locator box(Locator row) {
        return row.locator("vaadin-checkbox input");
    }

    private Visitor visitor() {
        return Visitor.reading(Language.ENGLISH, portal.address());
    }
}
