package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.need.NeedNumber;

/** What secretariat and chairs do with a need on its way. */
final class WholePath {

    private WholePath() {}

    /** The secretariat takes the need from its queue, takes charge of it and forwards it to TSAG for action. */
    static void forward(Visitor secretariat, String title) {
        secretariat.open("/triage");
        secretariat.openFromList(title);
        secretariat.press(Words.ASSIGN);
        assertThat(secretariat.status("need.triage.assigned")).isVisible();
        secretariat.addresseeTsag().check();
        secretariat.press(Words.FORWARD);
        assertThat(secretariat
                        .page()
                        .getByText(secretariat.text("need.status.awaiting-advice"))
                        .first())
                .isVisible();
    }

    /** The chair finds the need among what waits, writes the advice and sends it. */
    static void advise(Visitor chair, String title, String advice) {
        chair.open("/reviews");
        chair.openFromList(title);
        chair.advice().fill(advice);
        chair.awaitSaved();
        chair.press(Words.SEND_ADVICE);
        assertThat(chair.status("review.sent")).isVisible();
    }

    /** A delegate of another member states that theirs shares the need. */
    static void support(Visitor delegate, NeedNumber number, String why) {
        delegate.open(number.address());
        delegate.write("support.state.label", why);
        delegate.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(delegate.text("support.state.act")))
                .click();
        assertThat(delegate.status("support.stated")).isVisible();
    }

    /** The secretariat answers and closes. */
    static void answer(Visitor secretariat, NeedNumber number, String answer) {
        secretariat.open(number.address());
        secretariat.write("need.triage.answer.label", answer);
        secretariat.press(Words.ANSWER);
        assertThat(secretariat
                        .page()
                        .getByText(secretariat.text("need.status.answered"))
                        .first())
                .isVisible();
    }
}
