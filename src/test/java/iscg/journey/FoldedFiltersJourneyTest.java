package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a telephone the queue begins with needs, not with filters: these stand behind one line that says how many are set. */
class FoldedFiltersJourneyTest {

    @Test
    void openByTheKeyboardKeepItAndSayHowManyAreSet() {
        try (var secretary =
                Visitor.onThePhone(Language.ARABIC, JourneyPortal.running().address())) {
            secretary.signIn("secretariat").open("/triage");
            var page = secretary.page();
            var line = page.locator(".folded-on-phones > summary");
            var topic = secretary.select("triage.topic");
            assertThat(line).hasText(secretary.text("triage.filters", Map.of("count", 0)));
            assertThat(topic).isHidden();
            line.focus();
            page.keyboard().press("Enter");
            assertThat(topic).isVisible();
            assertThat(new Look(page, new Sight("triage-filters", "secretariat", "/triage")).under(Condition.PHONE))
                    .isEmpty();
            topic.press("Enter");
            secretary.awaitList();
            page.keyboard().press("End"); // a topic of few needs, so that all stand on one page
            page.keyboard().press("Enter");
            page.waitForURL("**/triage?topic=*");
            assertThat(line).hasText(secretary.text("triage.filters", Map.of("count", 1)));
            assertThat(topic).isFocused();
            assertThat(page.locator("[role=status].unseen"))
                    .containsText(secretary.text(
                            "triage.narrowed",
                            Map.of("count", page.locator(".item").count())));
            page.setViewportSize(1280, 800);
            assertThat(line).isHidden();
            assertThat(topic).isVisible();
        }
    }
}
