package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A meeting while it goes on: the secretariat conducts it in English, a participant follows it in Arabic by keyboard and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveMeetingJourneyTest {

    private static final String MEETING = "/meetings/2";

    /** Milliseconds after which a page has noticed that its line is broken. */
    private static final int NOTICED = 20_000;

    /** Keeps whatever screen readers are given to say. */
    private static final String LISTEN = """
            window.said = [];
            new MutationObserver(() => window.said.push(document.querySelector('[role=status].unseen').textContent))
                .observe(document.querySelector('[role=status].unseen'), { childList: true, characterData: true, subtree: true });""";

    private final RunningPortal portal = JourneyPortal.running();
    private final BreakableLine line = new BreakableLine();
    private Visitor secretariat;
    private Visitor delegate;

    @BeforeAll
    void openASession() {
        var phone = line.device(portal.issuer()).setViewportSize(320, 640);
        delegate = Visitor.with(phone, Language.ARABIC, portal.address());
        secretariat = Visitor.reading(Language.ENGLISH, portal.address());
        delegate.page().clock().install();
        LiveMeeting.register(delegate.signIn("delegate"), portal);
        LiveMeeting.open(secretariat.signIn("secretariat"));
    }

    @AfterAll
    void leave() {
        LiveMeeting.close(secretariat);
        Attending.withdraw(delegate);
        delegate.close();
        secretariat.close();
        line.close();
    }

    /** Anew, since a page takes two clicks on items within half a second for one. */
    @BeforeEach
    void openThePageToConduct() {
        secretariat.open(MEETING + "/conduct?lang=en");
        assertThat(now(secretariat)).containsText("In session");
    }

    @AfterEach
    void mendTheLine() {
        line.isMended();
    }

    @Test
    void bringsAnItemToAnOpenPageAndTheFloorToWhoeverAsksForIt() {
        LiveMeeting.takeUp(secretariat, 1, "Adoption of the agenda");
        delegate.open(MEETING + "/live");
        assertThat(now(delegate)).containsText(delegate.text("live.in-session"));
        Axe.check(delegate);
        followsWithoutReloading(secretariat, delegate);
        asksByKeyboard(delegate);
        getsTheFloor(secretariat, delegate);
        LiveMeeting.press(secretariat, "Close session 1");
        assertThat(now(delegate)).containsText(delegate.text("live.not-in-session"));
        delegate.open(MEETING + "/live/plain");
        Axe.check(delegate);
        LiveMeeting.open(secretariat);
    }

    @Test
    void saysThatTheLineIsBrokenAndShowsAfterwardsWhatHappenedMeanwhile() {
        LiveMeeting.takeUp(secretariat, 2, "Accessibility");
        delegate.open(MEETING + "/live");
        assertThat(theLine()).hasText(delegate.text("live.line.on"));
        delegate.page().evaluate(LISTEN);
        line.breaks();
        LiveMeeting.takeUp(secretariat, 5, "Any other business");
        delegate.page().clock().runFor(NOTICED);
        assertThat(theLine()).hasText(delegate.text("live.line.broken"));
        assertThat(theIndicator()).containsText(delegate.text("shell.connection.trying"));
        assertThat(now(delegate)).containsText("إمكانية النفاذ");
        line.isMended();
        delegate.page().clock().runFor(NOTICED);
        assertThat(now(delegate)).containsText("ما يستجد من أعمال");
        assertThat(theLine()).hasText(delegate.text("live.line.on"));
        assertThat(theLine()).not().hasClass(Pattern.compile("broken"));
        assertEquals(
                List.of(delegate.text("live.news.item", Map.of("place", 5, "title", "\u2068ما يستجد من أعمال\u2069"))),
                delegate.page().evaluate("window.said"));
    }

    @Test
    void losesNoRequestForTheFloorThatWasMadeWhileTheLineWasBroken() {
        LiveMeeting.takeUp(secretariat, 2, "Accessibility");
        delegate.open(MEETING + "/live");
        assertThat(theLine()).hasText(delegate.text("live.line.on"));
        line.breaks();
        button(delegate, delegate.text("live.ask")).click();
        assertThat(theIndicator()).containsText(delegate.text("shell.connection.trying"));
        line.isMended();
        delegate.page().clock().runFor(NOTICED);
        assertThat(now(delegate)).containsText(delegate.text("live.own.place", Map.of("place", 1, "count", 1)));
        assertThat(button(secretariat, "Give the floor: \u2068Wanjiru Kamau\u2069"))
                .isVisible();
        line.breaks();
        // The page asks what is new, so that the answer comes before the request is made.
        theLine().dispatchEvent("live-changed");
        button(delegate, delegate.text("live.ask-order")).click();
        LiveMeeting.takeUp(secretariat, 3, "Climate change");
        line.isMended();
        delegate.page().clock().runFor(NOTICED);
        assertThat(delegate.page().locator(".notice-warning")).containsText(delegate.text("live.moved-on"));
        assertThat(now(delegate)).containsText("تغير المناخ");
    }

    private static void followsWithoutReloading(Visitor secretariat, Visitor delegate) {
        delegate.page().evaluate("document.documentElement.dataset.loaded = 'once'");
        LiveMeeting.takeUp(secretariat, 3, "Climate change");
        assertThat(now(delegate)).containsText("تغير المناخ");
        assertThat(delegate.page().locator("[role=status].unseen"))
                .hasText(delegate.text("live.news.item", Map.of("place", 3, "title", "\u2068تغير المناخ\u2069")));
        assertThat(delegate.page().locator("html[data-loaded=once]")).hasCount(1);
    }

    private static void asksByKeyboard(Visitor delegate) {
        var ask = button(delegate, delegate.text("live.ask"));
        ask.focus();
        delegate.page().keyboard().press("Enter");
        assertThat(now(delegate)).containsText(delegate.text("live.own.place", Map.of("place", 1, "count", 1)));
        assertThat(button(delegate, delegate.text("live.withdraw"))).isFocused();
    }

    private static void getsTheFloor(Visitor secretariat, Visitor delegate) {
        var give = button(secretariat, "Give the floor: \u2068Wanjiru Kamau\u2069");
        Axe.check(secretariat);
        give.click();
        assertThat(now(delegate)).containsText(delegate.text("live.own.speaking"));
        assertThat(button(secretariat, "Has spoken: \u2068Wanjiru Kamau\u2069")).isFocused();
    }

    private Locator theLine() {
        return delegate.page().locator(".live-line");
    }

    /** What Vaadin's client says of its own requests. */
    private Locator theIndicator() {
        return delegate.page().locator("vaadin-connection-indicator");
    }

    private static Locator now(Visitor visitor) {
        return visitor.page().locator(".live-now");
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
