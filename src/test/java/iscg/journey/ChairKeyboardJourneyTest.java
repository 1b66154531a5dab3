package iscg.journey;

import iscg.language.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What those do who work in a body, and translators, without a mouse. */
class ChairKeyboardJourneyTest extends TasksByKeyboard {

    private static final LocalDate SOME_DAY = LocalDate.of(2099, 12, 31);

    private String title = "";

    @BeforeEach
    void aNeedWaits() {
        title = title("Reviewed");
        beforehand.forwarded(beforehand.need(title));
    }

    @ByTurns(3)
    void sendsAdvice(Language language) {
        slip("chair-tsag", language)
                .type("review.text.advice", words(language))
                .kept()
                .press(Words.SEND_ADVICE)
                .hears("review.sent");
    }

    @ByTurns(4)
    void letsAReviewerDraftAndSendsTheDraft(Language language) {
        beforehand.cameOnce("reviewer-tsag");
        slip("chair-tsag", language)
                .choose("review.delegation.person", "Kofi Mensah")
                .press("review.delegation.ask")
                .hears("review.delegation.asked", Map.of("name", "Kofi Mensah"));
        slip("reviewer-tsag", language)
                .type("review.text.advice", words(language))
                .kept()
                .press("review.hand-in")
                .hears("review.handed-in");
        slip("chair-tsag", language).press(Words.SEND_ADVICE).hears("review.sent");
    }

    @ByTurns(5)
    void refersTheNeedToAnotherBody(Language language) {
        slip("chair-tsag", language)
                .take("review.outcome.label", "review.outcome.referred")
                .chooseNext("review.refer.body")
                .type("forwarding.form.reply-by.label", SOME_DAY)
                .type("review.text.referred", words(language))
                .kept()
                .press("review.send.referred")
                .hears("review.sent");
    }

    @ByTurns(0)
    void requestsARevision(Language language) {
        slip("chair-tsag", language)
                .take("review.outcome.label", "review.outcome.revision-requested")
                .type("review.text.revision-requested", words(language))
                .kept()
                .press("review.send.revision-requested")
                .hears("review.sent");
    }

    @ByTurns(1)
    void declaresAConflictOfInterest(Language language) {
        slip("chair-tsag", language).press("review.conflict.declare").hears("review.conflict.declared");
    }

    @ByTurns(2)
    void translatesANeed(Language language) {
        var into = language == Language.ENGLISH ? Language.FRENCH : language;
        var words = Texts.need(into, "T " + UUID.randomUUID());
        at("translator", language)
                .open("/translations?into=" + into.tag())
                .pressFromList(title)
                .arrivesAt(title)
                .type("translation.segment.label", Map.of("number", 1), words.title())
                .type("translation.segment.label", Map.of("number", 2), words.description())
                .type("translation.segment.label", Map.of("number", 3), words.request())
                .kept()
                .press("translation.release")
                .hears("translation.released");
    }

    private Keyboard slip(String account, Language language) {
        return at(account, language).open("/reviews").pressFromList(title).arrivesAt(title);
    }

    private static String words(Language language) {
        return Texts.need(language, "").request();
    }
}
