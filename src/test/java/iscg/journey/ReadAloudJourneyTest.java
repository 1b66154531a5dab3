package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.Map;
import java.util.UUID;

/** What a blind person hears on the way of a need: held against what is said, not against the markup. */
class ReadAloudJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @InEveryLanguage
    void saysOnTheFrontPageWhereOneIsAndHowToSignIn(Language language) {
        try (var anybody = listening(language)) {
            var said = ScreenReader.on(anybody.open("/")).readOn();
            assertThat(said)
                    .containsSubsequence(
                            "banner",
                            "main",
                            "heading, %s, level 1".formatted(anybody.text("front.title")),
                            "link, " + anybody.text("front.sign-in"),
                            "contentinfo",
                            "link, " + anybody.text("shell.accessibility"));
        }
    }

    @InEveryLanguage
    void saysWhatToWriteWhatIsMissingAndThatItIsSaved(Language language) {
        try (var delegate = listening(language)) {
            delegate.signIn("delegate-fr").open("/needs/new");
            delegate.field(Words.TITLE).waitFor();
            leaveEarlierDraft(delegate);
            var reader = ScreenReader.on(delegate);
            assertThat(reader.readOn())
                    .containsSubsequence(
                            "heading, %s, level 1".formatted(delegate.text("need.form.title")),
                            field(delegate, "title"),
                            field(delegate, "description"),
                            field(delegate, "request"),
                            "checkbox, %s, not checked".formatted(delegate.text("sector.itu-t")),
                            "button, " + delegate.text(Words.CONTINUE));
            delegate.button(Words.CONTINUE).click();
            var missing = delegate.text("need.problem.title-missing");
            reader.awaitWords("assertive: " + missing);
            assertThat(reader.said())
                    .anySatisfy(said -> assertThat(said)
                            .startsWith("assertive: " + delegate.text("ui.error-summary.heading"))
                            .contains(missing));
            delegate.field(Words.TITLE).focus();
            reader.awaitWords("%s %s, invalid".formatted(field(delegate, "title"), missing));
            delegate.field(Words.TITLE).fill("A");
            var saved = delegate.text("ui.saved-state.saved", Map.of("time", "|"));
            reader.awaitWords("polite: " + saved.substring(0, saved.indexOf('|')));
            assertThat(reader.said()).noneMatch(said -> said.contains(delegate.text("shell.connection.back")));
        }
    }

    @InEveryLanguage
    void saysWhatBecameOfANeedAtEachStep(Language language) {
        var need = Texts.need(language, "Heard " + UUID.randomUUID());
        try (var delegate = listening(language);
                var secretariat = listening(language);
                var chair = listening(language)) {
            var number = need.by(delegate.signIn("delegate-fr"));
            assertThat(ScreenReader.on(delegate).readOn())
                    .containsSubsequence(
                            number.symbol().toString(),
                            delegate.text("need.status.submitted"),
                            title(need),
                            delegate.text("need.turn.secretariat"),
                            "heading, %s, level 2"
                                    .formatted(delegate.text(
                                            "need.receipt.heading",
                                            Map.of("number", number.symbol().toString()))));
            secretariat.signIn("secretariat").open(number.address());
            secretariat.button(Words.FORWARD).waitFor();
            var reader = ScreenReader.on(secretariat);
            assertThat(reader.readOn()).containsSubsequence(title(need), "button, " + secretariat.text(Words.FORWARD));
            secretariat.addresseeTsag().check();
            reader.awaitWords("polite: ");
            secretariat.button(Words.FORWARD).click();
            reader.awaitWords("status, " + secretariat.text("forwarding.done", Map.of("count", 1)));
            chair.signIn("chair-tsag").open("/reviews");
            chair.page().getByText(need.title()).first().click();
            chair.advice().waitFor();
            assertThat(ScreenReader.on(chair).readOn())
                    .containsSubsequence(title(need), "button, " + chair.text(Words.SEND_ADVICE));
        }
    }

    /** Another journey of the same delegate may have left one. */
    private static void leaveEarlierDraft(Visitor delegate) {
        var another = delegate.page().getByText(delegate.text("need.draft.start-another"));
        if (another.isVisible()) {
            another.click();
            another.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static String title(Submission need) {
        return "heading, %s, level 1".formatted(need.title());
    }

    private static String field(Visitor reader, String field) {
        return "textbox, %s, %s"
                .formatted(reader.text("need.form." + field + ".label"), reader.text("need.form." + field + ".help"));
    }

    private Visitor listening(Language language) {
        return Visitor.with(new Browser.NewContextOptions().setBypassCSP(true), language, portal.address());
    }
}
