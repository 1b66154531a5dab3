package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A reader sets how pages are to be; every page is so at once, and nothing of it is cut off. */
class ReadingPreferencesJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    /** How much wider than the window the page is, in pixels. */
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Test
    void setsThemWithoutAScriptAndGoesBackWhereItCameFrom() {
        try (var reader = Visitor.withoutScript(Language.FRENCH, portal.address())) {
            reader.open("/verify");
            reader.page().getByText(reader.text("preferences.title")).click();
            choose(reader, "text-size", "150");
            choose(reader, "contrast", "high");
            button(reader, "preferences.save.back").click();
            reader.page().waitForURL(portal.address() + "/verify");
            assertThat(root(reader, "data-text-size")).isEqualTo("150");
            assertThat(root(reader, "data-contrast")).isEqualTo("high");
        }
    }

    @Test
    void followThePersonFromTheFirstByteOfAViewOnAnotherDevice() {
        try (var here = Visitor.reading(Language.ENGLISH, portal.address());
                var there = Visitor.reading(Language.ENGLISH, portal.address())) {
            here.signIn("delegate-ru").open("/preferences");
            choose(here, "theme", "dark");
            choose(here, "text-size", "125");
            button(here, "preferences.save").click();
            there.signIn("delegate-ru").open("/needs");
            assertThat(there.page().request().get(portal.address() + "/needs").text())
                    .containsPattern("<html[^>]*data-theme=\"dark\"")
                    .containsPattern("<html[^>]*data-text-size=\"125\"");
            assertThat(there.page().evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("20px");
            there.open("/preferences");
            button(there, "preferences.reset").click();
        }
    }

    @InEveryLanguage
    void leaveNothingWiderThanATelephoneAtTwiceTheSizeAndWithWideSpacing(Language language) {
        var need = Texts.need(language, "200 % " + UUID.randomUUID());
        try (var delegate = Visitor.reading(language, portal.address());
                var reader = Visitor.onThePhone(language, portal.address())) {
            var number = need.by(delegate.signIn("delegate-ar"));
            reader.open("/preferences");
            choose(reader, "text-size", "200");
            choose(reader, "spacing", "wide");
            button(reader, "preferences.save").click();
            for (var page : new String[] {"/", "/accessibility", "/preferences", "/verify"}) {
                isNoWiderThanItsWindow(reader.open(page));
            }
            reader.signIn("secretariat");
            for (var page :
                    new String[] {"/triage", number.address(), number.symbol().address(), "/notices"}) {
                isNoWiderThanItsWindow(reader.open(page));
            }
        }
        try (var delegate = Visitor.onThePhone(language, portal.address())) {
            delegate.signIn("delegate-fr").open("/preferences");
            choose(delegate, "text-size", "200");
            button(delegate, "preferences.save").click();
            isNoWiderThanItsWindow(delegate.open("/needs/new"));
            delegate.open("/preferences");
            button(delegate, "preferences.reset").click();
        }
    }

    private static void isNoWiderThanItsWindow(Visitor reader) {
        reader.heading().waitFor();
        assertThat(reader.page().evaluate(TOO_WIDE)).as(reader.page().url()).isEqualTo(0);
    }

    private static void choose(Visitor reader, String question, String value) {
        reader.page()
                .locator("input[name=" + question + "][value='" + value + "']")
                .check();
    }

    private static Locator button(Visitor reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(reader.text(key)).setExact(true));
    }

    private static String root(Visitor reader, String attribute) {
        return reader.page().locator("html").getAttribute(attribute);
    }
}
