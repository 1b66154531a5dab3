package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.Cookie;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the line, the session or the page, what was typed is there again; and nowhere else. */
class KeepTypedJourneyTest {

    private static final String KEPT_IN_BROWSER =
            "Object.keys(localStorage).filter(key => key.startsWith('iscg-typed:')).length";

    private final RunningPortal portal = JourneyPortal.running();
    private final String text = "What is typed " + UUID.randomUUID();
    private Visitor delegate;
    private Page page;

    @BeforeEach
    void aDraft() {
        delegate = signedIn();
        page = delegate.page();
        page.navigate(portal.address() + "/needs/new");
        title().fill("Kept " + UUID.randomUUID());
        delegate.awaitSaved();
    }

    @AfterEach
    void leave() {
        delegate.close();
    }

    @Test
    void savesWhileSomebodyTypesOnWithoutAPause() {
        page.reload();
        var saved = page.locator(".saved-state").first();
        assertThat(saved).isEmpty();
        title().evaluate("""
                field => {
                  window.typing = setInterval(() => {
                    field.value += 'x';
                    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                  }, 100);
                }""");
        assertThat(saved).containsText("Saved", new ContainsTextOptions().setTimeout(3000));
        page.evaluate("clearInterval(window.typing)");
    }

    @Test
    void keepsNothingInTheBrowserOnceItIsSaved() {
        page.waitForFunction(KEPT_IN_BROWSER + " === 0");
    }

    @Test
    void keepsNothingInTheBrowserOfWhatWasTypedAgainAsItStood() {
        description().fill(text);
        delegate.awaitSaved();
        page.reload();
        description().fill(text);
        delegate.awaitSaved();
    }

    @Test
    void putsBackWhatWasTypedWithoutALine() {
        page.context().setOffline(true);
        description().fill(text);
        page.context().setOffline(false);
        page.reload();
        assertThat(description()).hasValue(text);
        assertShownElsewhere();
    }

    @Test
    void putsBackWhatWasTypedAfterTheSessionHadEnded() {
        page.context().addCookies(List.of(new Cookie("iscg-session", "ended").setUrl(portal.address())));
        description().fill(text);
        page.getByText(delegate.text("shell.session-ended.heading")).click();
        assertThat(description()).hasValue(text);
        assertShownElsewhere();
    }

    @Test
    void letsThePersonChooseWhereAnotherTextWasSavedMeanwhile() {
        typeWithoutLineWhileAnotherIsSaved("Another text");
        page.getByText(delegate.text("draft.elsewhere.take")).click();
        assertThat(description()).hasValue(text);
        assertThat(description()).isFocused();
        assertShownElsewhere();
        page.waitForFunction(KEPT_IN_BROWSER + " === 0");
    }

    @Test
    void leavesTheSavedTextWhereThePersonWantsIt() {
        typeWithoutLineWhileAnotherIsSaved("Another text");
        page.getByText(delegate.text("draft.elsewhere.leave")).click();
        assertThat(page.locator(".typed-elsewhere")).hasCount(0);
        page.waitForFunction(KEPT_IN_BROWSER + " === 0");
        page.reload();
        assertThat(description()).hasValue("Another text");
    }

    @Test
    void overwritesNothingWhenAnOpenPageFindsItsLineAgain() {
        page.context().setOffline(true);
        description().fill(text);
        saveOnAnotherDevice("Another text");
        page.context().setOffline(false);
        description().blur();
        assertThat(page.locator(".typed-elsewhere"))
                .containsText("Another text", new ContainsTextOptions().setTimeout(30_000));
        assertThat(description()).hasValue(text);
        page.getByText(delegate.text("draft.other.both")).click();
        assertThat(description()).hasValue(text + "\n\nAnother text");
        assertThat(page.locator(".typed-elsewhere")).hasCount(0);
        page.waitForFunction(KEPT_IN_BROWSER + " === 0");
        page.reload();
        assertThat(description()).hasValue(text + "\n\nAnother text");
    }

    @Test
    void forgetsAllThatWasTypedWhenSomebodySignsOut() {
        page.evaluate(
                "localStorage.setItem('iscg-typed:draft:title', JSON.stringify({ text: 'Secret', base: 1, at: Date.now() }))");
        page.getByText(delegate.text("shell.sign-out")).first().dispatchEvent("click");
        page.waitForURL(address -> !address.contains("/needs"));
        page.navigate(portal.address() + "/");
        page.waitForFunction(KEPT_IN_BROWSER + " === 0");
    }

    private void typeWithoutLineWhileAnotherIsSaved(String other) {
        page.context().setOffline(true);
        description().fill(text);
        saveOnAnotherDevice(other);
        var address = page.url();
        page.navigate("about:blank"); // or the page itself would send what it holds as soon as the line is back
        page.context().setOffline(false);
        page.navigate(address);
        assertThat(description()).hasValue(other);
        assertThat(page.locator(".typed-elsewhere")).containsText(text);
    }

    private void saveOnAnotherDevice(String other) {
        try (var elsewhere = signedIn()) {
            elsewhere.page().navigate(page.url());
            elsewhere.textbox(Words.DESCRIPTION).fill(other);
            elsewhere.awaitSaved();
        }
    }

    /** On another device, so that it can have come through the server alone. */
    private void assertShownElsewhere() {
        delegate.awaitSaved();
        try (var elsewhere = signedIn()) {
            elsewhere.page().navigate(page.url());
            assertThat(elsewhere.textbox(Words.DESCRIPTION)).hasValue(text);
        }
    }

    private Visitor signedIn() {
        return Visitor.reading(Language.ENGLISH, portal.address()).signIn("delegate-zh");
    }

    private Locator title() {
        return delegate.textbox(Words.TITLE);
    }

    private Locator description() {
        return delegate.textbox(Words.DESCRIPTION);
    }
}
