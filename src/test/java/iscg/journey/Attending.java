package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a delegate comes to take part in the next of the sample meetings, and no longer does. */
final class Attending {

    private static final String NEXT_MEETING = "/meetings/2";

    private Attending() {}

    static void register(Visitor delegate) {
        open(delegate);
        askToTakePart(delegate);
        button(delegate, "registration.withdraw").waitFor();
    }

    /** On the page of a meeting that is open: from afar. */
    static void askToTakePart(Visitor delegate) {
        delegate.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(delegate.text("registration.attendance.remote")))
                .check();
        button(delegate, "registration.register").click();
    }

    /** What is first on the list of registrations, which is open. */
    static void approve(Visitor focalPoint) {
        focalPoint
                .page()
                .locator("vaadin-button")
                .getByText(focalPoint.text("registrations.approve"), new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(focalPoint.page().locator(".notice-success")).isVisible();
    }

    static void withdraw(Visitor delegate) {
        open(delegate);
        button(delegate, "registration.withdraw").click();
        button(delegate, "registration.register").waitFor();
    }

    private static void open(Visitor delegate) {
        delegate.open(NEXT_MEETING + "?lang=" + delegate.language().tag());
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(visitor.text(key)).setExact(true));
    }
}
