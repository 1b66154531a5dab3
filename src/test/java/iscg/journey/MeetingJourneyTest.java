package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hybrid meeting from its plan to a participant for whom captioning was arranged; with no finding of axe-core on the way. */
class MeetingJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void bringsADelegateWhoNeedsCaptioningIntoAMeeting(Language language) {
        var title = "M " + UUID.randomUUID();
        try (var secretariat = visitor(language);
                var delegate = visitor(language);
                var focalPoint = visitor(language)) {
            var meeting = prepare(secretariat.signIn("secretariat"), title);
            writeAgenda(secretariat, meeting);
            statePassport(delegate.signIn("delegate"));
            register(delegate, meeting);
            approve(focalPoint.signIn("focal-point"));
            arrange(secretariat, meeting);
            readNotice(delegate, title);
            assertThat(delegate.page().getByText("Captions on a screen in the first row."))
                    .isVisible();
            assertThat(delegate.page().getByText(delegate.text("registration.state.approved")))
                    .isVisible();
            Axe.check(delegate);
        }
    }

    /** Gives the meeting's address. */
    private String prepare(Visitor secretariat, String title) {
        secretariat.open("/meetings");
        Axe.check(secretariat);
        button(secretariat, "meetings.prepare").click();
        button(secretariat, "meeting.publish").waitFor();
        for (var language : Language.values()) {
            var name = Map.of("language", language.nameInSentence(secretariat.language()));
            box(secretariat, secretariat.text("meeting.form.title.in", name)).fill(title + " " + language.tag());
            box(secretariat, secretariat.text("meeting.form.place.in", name)).fill("ITU " + language.tag());
        }
        var day = secretariat
                .page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions()
                                .setName(secretariat.text("meeting.form.session.day"))
                                .setExact(true));
        day.fill("2031-05-12");
        day.press("Tab");
        box(secretariat, secretariat.text("meeting.form.session.begins")).fill("14:00");
        box(secretariat, secretariat.text("meeting.form.session.ends")).fill("17:00");
        box(secretariat, secretariat.text("meeting.form.session.ends")).press("Tab");
        secretariat.awaitSaved();
        Axe.check(secretariat);
        button(secretariat, "meeting.publish").click();
        secretariat.page().waitForURL(address -> address.matches(".*/meetings/\\d+"));
        assertThat(secretariat.heading())
                .hasText(title + " " + secretariat.language().tag());
        return secretariat.page().url().substring(portal.address().length());
    }

    private static void writeAgenda(Visitor secretariat, String meeting) {
        secretariat.open(meeting + "/agenda");
        for (var item = 1; item <= 2; item++) {
            button(secretariat, "agenda.add").click();
            assertThat(secretariat.page().locator(".agenda > li")).hasCount(item);
            for (var language : Language.values()) {
                var name = Map.of("language", language.nameInSentence(secretariat.language()));
                box(secretariat, secretariat.text("agenda.form.title.in", name)).fill("Item " + item + language.tag());
            }
            secretariat.awaitSaved();
        }
        Axe.check(secretariat);
        secretariat.page().locator("#agenda-up-2").click();
        assertThat(secretariat.page().locator("#agenda-down-2")).isFocused();
        secretariat.open(meeting + "/agenda");
        drag(secretariat);
        secretariat.page().locator("#agenda-up-2").click();
        button(secretariat, "agenda.publish").click();
        assertThat(secretariat.page().locator(".agenda > li").first())
                .containsText("Item 2" + secretariat.language().tag());
    }

    /** The second item onto the first: what was up is down again. */
    private static void drag(Visitor secretariat) {
        var items = secretariat.page().locator(".agenda > li");
        assertThat(items.first()).containsText("Item 2");
        items.nth(1).locator(".handle").dragTo(items.first().locator(".agenda-head"));
        assertThat(items.first()).containsText("Item 1");
        assertThat(secretariat.page().locator("#agenda-down-1")).isFocused();
    }

    /** The notice that something was arranged leads to the meeting. */
    private static void readNotice(Visitor delegate, String title) {
        delegate.open("/notices");
        var notice = delegate.page().locator(".told").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(notice).containsText(delegate.text("notice.happening.needs-arranged"));
        Axe.check(delegate);
        notice.getByRole(AriaRole.LINK).click();
    }

    private static void statePassport(Visitor delegate) {
        delegate.open("/passport");
        delegate.checkbox("passport.need.captioning").check();
        delegate.checkbox("passport.consent").check();
        button(delegate, "passport.state").click();
        assertThat(delegate.status("passport.done")).isVisible();
        Axe.check(delegate);
    }

    private static void register(Visitor delegate, String meeting) {
        delegate.open(meeting);
        Attending.askToTakePart(delegate);
        assertThat(delegate.status("registration.state.requested")).isVisible();
        Axe.check(delegate);
    }

    private static void approve(Visitor focalPoint) {
        focalPoint.open("/registrations");
        Axe.check(focalPoint);
        Attending.approve(focalPoint);
    }

    private static void arrange(Visitor secretariat, String meeting) {
        secretariat.open(meeting);
        secretariat
                .page()
                .getByText(secretariat.text("arrangement.title"))
                .first()
                .click();
        button(secretariat, "arrangement.open").click();
        secretariat.page().locator(".arrangement textarea").fill("Captions on a screen in the first row.");
        secretariat.page().locator(".arrangement textarea").press("Tab");
        Axe.check(secretariat);
        secretariat.page().locator(".arrangement vaadin-button").click();
        assertThat(secretariat.page().locator(".notice-success")).isVisible();
    }

    private static Locator box(Visitor visitor, String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(visitor.text(key)).setExact(true));
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
