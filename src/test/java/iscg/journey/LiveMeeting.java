package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;

/** The second sample meeting, with the delegate of Kenya as a participant and the secretariat, who reads English, conducting it. */
final class LiveMeeting {

    private static final String MEETING = "/meetings/2";

    private LiveMeeting() {}

    /** Registers the delegate, who is signed in, and lets their focal point approve it. */
    static void register(Visitor delegate, RunningPortal portal) {
        delegate.open(MEETING);
        delegate.heading().waitFor();
        Attending.askToTakePart(delegate);
        assertThat(delegate.page().locator(".notice-success")).isVisible();
        try (var focalPoint = Visitor.reading(Language.ENGLISH, portal.address())) {
            focalPoint.signIn("focal-point").open("/registrations");
            Attending.approve(focalPoint);
        }
    }

    static void open(Visitor secretariat) {
        secretariat.open(MEETING + "/conduct?lang=en");
        press(secretariat, "Open the session");
        assertThat(secretariat.page().locator(".live-now")).containsText("In session");
    }

    /** By the button of the item in the list. */
    static void takeUp(Visitor secretariat, int place, String title) {
        press(secretariat, "Take up this item: \u2068" + title + "\u2069");
        assertThat(secretariat.page().locator(".live-now")).containsText("Item " + place + " of");
    }

    static void askForTheFloor(Visitor delegate) {
        delegate.open(MEETING + "/live");
        press(delegate, delegate.text("live.ask"));
        assertThat(delegate.page().locator(".speakers .own")).isVisible();
    }

    /** The meeting is in session, at another item than journeys take up, and somebody waits for the floor. */
    static void letSomebodyAsk(Visitor secretariat, Visitor participant) {
        open(secretariat);
        takeUp(secretariat, 4, "E-meetings");
        askForTheFloor(participant);
    }

    /** What {@link #letSomebodyAsk} began is over, and nobody waits. */
    static void end(Visitor secretariat, Visitor participant) {
        participant.open(MEETING + "/live?lang=" + participant.language().tag());
        press(participant, participant.text("live.withdraw"));
        assertThat(participant.page().locator(".speakers .own")).isHidden();
        secretariat.open(MEETING + "/conduct?lang=" + secretariat.language().tag());
        close(secretariat);
    }

    static void close(Visitor secretariat) {
        press(secretariat, "Close session 1");
        assertThat(secretariat.page().locator(".live-now")).containsText("Not in session");
    }

    static void press(Visitor visitor, String name) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
