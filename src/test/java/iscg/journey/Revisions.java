package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.need.NeedNumber;

/** How a second text of a need comes to be. */
final class Revisions {

    private Revisions() {}

    /** The secretariat asks, and the submitter replies with another request than before. */
    static void make(Visitor secretariat, Visitor delegate, NeedNumber number) {
        ask(secretariat, number, "?");
        openReply(delegate, number);
        delegate.textbox(Words.REQUEST).fill("ITU 2027");
        delegate.write("need.form.reply.label", "ITU");
        delegate.press(Words.CONTINUE);
        delegate.press(Words.SEND);
        Submission.numberAt(delegate);
    }

    static void ask(Visitor secretariat, NeedNumber number, String question) {
        secretariat.open(number.address());
        secretariat.write("need.triage.question.label", question);
        secretariat.press(Words.ASK);
        assertThat(secretariat.status("need.triage.asked")).isVisible();
    }

    /** The submitter comes to the form that asks for the reply. */
    static void openReply(Visitor delegate, NeedNumber number) {
        delegate.open(number.address());
        delegate.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(delegate.text("need.reply.act"))
                                .setExact(true))
                .click();
        delegate.textbox(Words.REQUEST).waitFor();
    }
}
