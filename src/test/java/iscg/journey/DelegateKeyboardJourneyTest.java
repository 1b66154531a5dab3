package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import iscg.evaluation.identity.SignInTexts;
import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.Map;

/** What a delegate comes for, without a mouse. */
class DelegateKeyboardJourneyTest extends TasksByKeyboard {

    @ByTurns(3)
    void signsInAndSubmitsANeedWithAnAttachment(Language language) {
        var need = Texts.need(language, title("Submitted"));
        var identityProvider = new SignInTexts(language);
        try (var delegate = Visitor.reading(language, JourneyPortal.running().address())) {
            Keyboard.of(delegate)
                    .open("/")
                    .press("front.sign-in")
                    .typeInto(identityProvider.say("field.account"), "delegate-zh")
                    .typeInto(identityProvider.say("field.password"), "delegate-zh")
                    .pressNamed(identityProvider.say("submit"))
                    .comesTo("/needs**") // in the language of the account
                    .open("/needs")
                    .press(Words.SUBMIT_A_NEED)
                    .arrives("need.form.title")
                    .pressIfThere("need.draft.start-another")
                    .chooseNext(Words.TOPIC.key())
                    .type(Words.TITLE, need.title())
                    .type(Words.DESCRIPTION, need.description())
                    .type(Words.REQUEST, need.request())
                    .tick("sector.itu-t")
                    .attach("ui.upload.add-files", file("note.txt", need.description()))
                    .kept()
                    .press(Words.CONTINUE)
                    .arrives("need.check.title")
                    .press(Words.SEND)
                    .arrivesAt(need.title());
            Submission.numberAt(delegate);
        }
    }

    @ByTurns(4)
    void addsAFileToTheDocumentsOfANeed(Language language) {
        var number = beforehand.need(title("Added to"));
        delegate(language)
                .open(number.address())
                .press("need.documents.add")
                .arrives("need.add.title")
                .take("symbol.form.addition", "symbol.addition.revision")
                .attach("ui.upload.add-file", file("revised.txt", "Deaf delegates cannot follow meetings."))
                .chooseNext("symbol.form.language")
                .press("need.add.act")
                .hears("need.add.done", Map.of("symbol", number.symbol().withRevision(1) + "-|"));
    }

    @ByTurns(5)
    void answersAQuestion(Language language) {
        var title = title("Asked");
        var number = beforehand.need(title);
        beforehand.asked(number);
        delegate(language)
                .open(number.address())
                .press("need.reply.act")
                .arrives("need.reply.title")
                .type("need.form.reply.label", "ITU 2027")
                .kept()
                .press(Words.CONTINUE)
                .comesTo("/check")
                .press(Words.SEND)
                .arrivesAt(title);
    }

    @ByTurns(0)
    void supportsANeedAndTakesItBack(Language language) {
        var number = beforehand.needOf("delegate-fr", title("Shared"));
        beforehand.forwarded(number);
        delegate(language)
                .open(number.address())
                .type("support.state.label", Texts.need(language, "").description())
                .kept()
                .press("support.state.act")
                .hears("support.stated")
                .press("support.withdraw")
                .hears("support.withdrawn");
    }

    @ByTurns(1)
    void withdrawsANeed(Language language) {
        var number = beforehand.need(title("Withdrawn"));
        delegate(language)
                .open(number.address())
                .unfold("need.withdrawal.title")
                .type("need.withdrawal.label", Texts.need(language, "").description())
                .kept()
                .press("need.withdrawal.act")
                .hears("need.withdrawal.done");
    }

    @ByTurns(2)
    void statesAPassportAndTakesTheConsentBack(Language language) {
        at("delegate-es", language)
                .open("/passport")
                .press("passport.state")
                .hears("passport.no-consent")
                .tick("passport.need.hearing-loop")
                .type("passport.words", "ITU")
                .tick("passport.consent")
                .press("passport.state")
                .hears("passport.done")
                .press("passport.withdraw")
                .hears("passport.withdrawn");
    }

    @ByTurns(3)
    void readsNoticesAndChoosesHowToBeTold(Language language) {
        beforehand.asked(beforehand.need(title("Told of")));
        delegate(language)
                .open("/notices")
                .press("notices.read-all")
                .hears("notices.all-read")
                .press("notices.settings")
                .arrives("notices.settings.title")
                .press("notices.settings.save")
                .hears("notices.settings.saved");
    }

    @ByTurns(4)
    void searchesADocumentAndOpensIt(Language language) {
        delegate(language)
                .open("/search")
                .type("search.label", "declaration-preamble-fr")
                .press("search.act")
                .pressNamed("declaration-preamble-fr.docx")
                .arrivesAt("declaration-preamble-fr.docx");
    }

    @ByTurns(5)
    void takesTheDocumentsOfAMeetingAlong(Language language) {
        var download = delegate(language).open("/meetings/2").download("briefcase.all");
        assertThat(download.suggestedFilename()).endsWith(".zip");
    }

    private static Keyboard delegate(Language language) {
        return at("delegate", language);
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(UTF_8));
    }
}
