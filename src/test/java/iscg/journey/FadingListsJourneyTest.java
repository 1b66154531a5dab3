package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import org.junit.jupiter.api.Test;

/** Whoever is quick with the keyboard goes on while a list or a calendar that they closed still fades. */
class FadingListsJourneyTest {

    @Test
    void leaveTheKeyboardOnItsWayToTheNextField() {
        try (var delegate = visitor()) {
            delegate.signIn("delegate").open("/needs/new");
            var page = delegate.page();
            delegate.select(Words.TOPIC.key()).press("Enter");
            delegate.awaitList();
            page.locator("vaadin-select[opened]:not([opening])").waitFor();
            page.keyboard().press("ArrowDown");
            chooseAndGoOn(page);
            assertThat(page.locator("vaadin-select[closing]")).hasCount(0);
            assertThat(delegate.field(Words.TITLE)).isFocused();
        }
    }

    @Test
    void leaveTheKeyboardOnItsWayFromACalendar() {
        try (var secretary = visitor()) {
            secretary.signIn("secretariat").open("/administration/deadlines");
            var page = secretary.page();
            var day = secretary.labelled("deadline.meeting.label").first();
            day.press("ArrowDown");
            page.locator("vaadin-date-picker-overlay-content:focus-within").waitFor();
            page.locator("vaadin-date-picker[opened]:not([opening])").waitFor();
            chooseAndGoOn(page);
            assertThat(page.locator("vaadin-date-picker[closing]")).hasCount(0);
            assertThat(page.locator("vaadin-date-picker")
                            .first()
                            .locator("xpath=following::vaadin-button")
                            .first())
                    .isFocused();
        }
    }

    private static void chooseAndGoOn(Page page) {
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }

    private static Visitor visitor() {
        return Visitor.reading(Language.ENGLISH, JourneyPortal.running().address());
    }
}
