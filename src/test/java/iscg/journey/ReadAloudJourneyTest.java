package iscg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import iscg.ui.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ListAssert;

/** What a blind person hears on the way of a need: held against what is said, not against the markup. */
class ReadAloudJourneyTest {

    private final RunningPortal portal = JourneyPortal.running();

    @InEveryLanguage
    void saysOnTheFrontPageWhereOneIsAndHowToSignIn(Language language) {
        try (var anybody = listening(language)) {
            var said = ScreenReader.on(anybody.open("/")).readOn();
            assertHeard(said)
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
            var form = reader.readOn();
            assertHeard(form)
                    .containsSubsequence(
                            "heading, %s, level 1".formatted(delegate.text("need.form.title")),
                            delegate.text("ui.field.required-note"),
                            field(delegate, "title") + ", required",
                            field(delegate, "description") + ", required",
                            field(delegate, "request") + ", required",
                            "checkbox, %s, not checked".formatted(delegate.text("sector.itu-t")),
                            "button, " + delegate.text(Words.CONTINUE));
            for (var choice : List.of("topic", "sectors")) {
                assertThat(form)
                        .anySatisfy(said -> assertThat(Focus.plain(said))
                                .contains(
                                        Focus.plain(delegate.text("need.form." + choice + ".label")),
                                        Focus.plain(delegate.text("need.form." + choice + ".help") + " "
                                                + delegate.text("ui.field.required"))));
            }
            delegate.press(Words.CONTINUE);
            var missing = delegate.text("need.problem.title-missing");
            reader.awaitWords("assertive: " + missing);
            assertThat(reader.said())
                    .anySatisfy(said -> assertThat(Focus.plain(said))
                            .startsWith(Focus.plain("assertive: " + delegate.text("ui.error-summary.heading")))
                            .contains(Focus.plain(missing)));
            delegate.field(Words.TITLE).focus();
            reader.awaitWords("%s %s, invalid, required".formatted(field(delegate, "title"), missing));
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
            assertHeard(ScreenReader.on(delegate).readOn())
                    .containsSubsequence(
                            number.symbol().toString(),
                            delegate.text("need.status.submitted"),
                            title(need),
                            delegate.text("need.turn.secretariat"),
                            "heading, %s, level 2"
                                    .formatted(delegate.text(
                                            "need.receipt.heading",
                                            Map.of(
                                                    "number",
                                                    Names.symbolInSentence(
                                                            number.symbol().toString())))));
            secretariat.signIn("secretariat").open(number.address());
            secretariat.button(Words.FORWARD).waitFor();
            var reader = ScreenReader.on(secretariat);
            assertHeard(reader.readOn()).containsSubsequence(title(need), "button, " + secretariat.text(Words.FORWARD));
            secretariat.addresseeTsag().check();
            reader.awaitWords("polite: ");
            secretariat.press(Words.FORWARD);
            reader.awaitWords("status, " + secretariat.text("forwarding.done", Map.of("count", 1)));
            chair.signIn("chair-tsag").open("/reviews");
            chair.page().getByText(need.title()).first().click();
            chair.advice().waitFor();
            saysWhatToAdviseAndThatItIsSent(chair, need);
        }
    }

    private static void saysWhatToAdviseAndThatItIsSent(Visitor chair, Submission need) {
        var reader = ScreenReader.on(chair);
        assertHeard(reader.readOn())
                .containsSubsequence(
                        title(need),
                        need.description(),
                        "radiogroup, " + chair.text("review.outcome.label"),
                        "textbox, %s, required".formatted(chair.text("review.text.advice")),
                        "button, " + chair.text(Words.SEND_ADVICE));
        chair.press(Words.SEND_ADVICE);
        reader.awaitWords(
                "%s, %s, invalid".formatted(chair.text("review.text.advice"), chair.text("review.text.missing")));
        chair.advice().fill(need.request());
        chair.awaitSaved();
        chair.press(Words.SEND_ADVICE);
        reader.awaitWords("status, " + chair.text("review.sent"));
    }

    @InEveryLanguage
    void saysHowOneTakesPartInAMeetingAndWhatOneNeedsThere(Language language) {
        var meeting = new Beforehand(portal).meeting();
        try (var delegate = listening(language)) {
            delegate.signIn("delegate").open(meeting);
            delegate.heading().waitFor();
            var reader = ScreenReader.on(delegate);
            assertHeard(reader.readOn())
                    .containsSubsequence(
                            "heading, %s, level 2".formatted(delegate.text("registration.title")),
                            "radiogroup, %s, required".formatted(delegate.text("registration.attendance")),
                            "button, " + delegate.text("registration.register"));
            Attending.askToTakePart(delegate);
            reader.awaitWords("status, " + delegate.text("registration.done"));
            delegate.open("/passport");
            delegate.heading().waitFor();
            var passport = ScreenReader.on(delegate);
            assertHeard(passport.readOn())
                    .containsSubsequence(
                            "heading, %s, level 1".formatted(delegate.text("passport.title")),
                            "checkbox, %s, not checked".formatted(delegate.text("passport.need.captioning")),
                            delegate.text("passport.promise"),
                            "button, " + delegate.text("passport.state"));
            delegate.checkbox("passport.need.captioning").check();
            delegate.checkbox("passport.consent").check();
            press(delegate, "passport.state");
            passport.awaitWords("status, " + delegate.text("passport.done"));
            press(delegate, "passport.withdraw");
            passport.awaitWords("status, " + delegate.text("passport.withdrawn"));
        }
    }

    @InEveryLanguage
    void saysWhatIsNewWhileAMeetingGoesOn(Language language) {
        var before = new Beforehand(portal);
        var meeting = before.meeting();
        try (var delegate = listening(language);
                var focalPoint = Visitor.reading(language, portal.address())) {
            delegate.signIn("delegate").open(meeting);
            Attending.askToTakePart(delegate);
            delegate.page().locator(".notice-success").waitFor();
            focalPoint.signIn("focal-point").open("/registrations");
            Attending.approve(focalPoint);
            delegate.open(meeting + "/live");
            delegate.heading().waitFor();
            var reader = ScreenReader.on(delegate);
            assertHeard(reader.readOn())
                    .containsSubsequence(
                            "heading, %s, level 1".formatted(delegate.text("live.title")),
                            "heading, %s, level 2".formatted(delegate.text("live.speakers")));
            before.opensTheSession(meeting);
            reader.awaitWords("polite: " + delegate.text("live.news.session-opened", Map.of("number", 1)));
            press(delegate, "live.ask");
            reader.awaitWords("polite: " + delegate.text("live.own.place", Map.of("place", 1, "count", 1)));
        }
    }

    private static void press(Visitor visitor, String key) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(visitor.text(key)).setExact(true))
                .click();
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

    /** However lines are kept together. */
    private static ListAssert<String> assertHeard(List<String> said) {
        return assertThat(said).usingElementComparator(Comparator.comparing(Focus::plain));
    }
}
