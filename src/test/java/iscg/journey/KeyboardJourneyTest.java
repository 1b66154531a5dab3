package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole path without a mouse: Tab to reach, Enter and Space to act. */
class KeyboardJourneyTest {

    private static final int MOST_TABS = 90;

    private final RunningPortal portal = JourneyPortal.running();

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void reachesTheAnswerByKeyboardAlone(Language language) {
        var advice = "Advice " + UUID.randomUUID();
        var answer = "Answer " + UUID.randomUUID();
        var need = Texts.need(language, "Keyboard " + UUID.randomUUID());
        try (var delegate = visitor(language);
                var chair = visitor(language);
                var secretariat = visitor(language)) {
            delegate.signIn("delegate");
            submit(delegate, need);
            var number = Submission.numberAt(delegate);
            secretariat.signIn("secretariat").open("/triage");
            press(secretariat, secretariat.page().getByText(need.title()).first(), "Enter");
            press(secretariat, secretariat.addresseeTsag(), "Space");
            press(secretariat, secretariat.button(Words.FORWARD), "Enter");
            assertThat(secretariat.status("need.status.awaiting-advice")).isVisible();
            chair.signIn("chair-tsag").open("/reviews");
            press(chair, chair.page().getByText(need.title()).first(), "Enter");
            type(chair, chair.advice(), advice);
            chair.awaitSaved();
            press(chair, chair.button(Words.SEND_ADVICE), "Enter");
            assertThat(chair.status("review.sent")).isVisible();
            secretariat.open(number.address());
            type(secretariat, secretariat.labelled("need.triage.answer.label"), answer);
            secretariat.awaitSaved();
            press(secretariat, secretariat.button(Words.ANSWER), "Enter");
            assertThat(secretariat.status("need.status.answered")).isVisible();
        }
    }

    private static void submit(Visitor delegate, Submission need) {
        delegate.open("/needs");
        press(delegate, delegate.link(Words.SUBMIT_A_NEED), "Enter");
        delegate.field(Words.TITLE).waitFor();
        leaveEarlierDraft(delegate);
        press(delegate, delegate.field(Words.TOPIC), "Enter");
        chooseSecond(delegate);
        type(delegate, delegate.field(Words.TITLE), need.title());
        type(delegate, delegate.field(Words.DESCRIPTION), need.description());
        type(delegate, delegate.field(Words.REQUEST), need.request());
        press(delegate, delegate.checkbox("sector.itu-t"), "Space");
        delegate.awaitSaved();
        press(delegate, delegate.button(Words.CONTINUE), "Enter");
        press(delegate, delegate.button(Words.SEND), "Enter");
    }

    /** The keys belong to an open list only once one of its options has the focus. */
    private static void chooseSecond(Visitor visitor) {
        var options = visitor.page().getByRole(AriaRole.OPTION);
        assertThat(options.first()).isFocused();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(options.nth(1)).isFocused();
        visitor.page().keyboard().press("Enter");
        assertThat(options).hasCount(0);
    }

    /** Another journey of the same delegate may have left one, with who knows what in it. */
    private static void leaveEarlierDraft(Visitor delegate) {
        var another = delegate.page().getByText(delegate.text("need.draft.start-another"));
        if (another.isVisible()) {
            press(delegate, another, "Enter");
            assertThat(another).isHidden();
            assertThat(delegate.field(Words.TITLE)).hasValue("");
        }
    }

    private static void type(Visitor visitor, Locator field, String words) {
        reach(visitor.page().keyboard(), field);
        visitor.page().keyboard().insertText(words);
    }

    private static void press(Visitor visitor, Locator target, String key) {
        reach(visitor.page().keyboard(), target);
        visitor.page().keyboard().press(key);
    }

    /** Tabs on until the target, or the link or field around it, has the focus. */
    private static void reach(Keyboard keyboard, Locator target) {
        target.waitFor();
        for (var tab = 0; tab < MOST_TABS; tab++) {
            if ((boolean) target.evaluate("element => element.matches(':focus') || element.closest(':focus') !== null"
                    + " || element.querySelector(':focus') !== null")) {
                return;
            }
            keyboard.press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
