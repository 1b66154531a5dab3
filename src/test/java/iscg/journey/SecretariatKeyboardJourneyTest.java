package iscg.journey;

import iscg.language.Language;
import iscg.testing.JourneyPortal;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the secretariat does with needs, and what it keeps for all of them, without a mouse. */
class SecretariatKeyboardJourneyTest extends TasksByKeyboard {

    private static final Pattern TSAG = Pattern.compile("TSAG|GCNT|КГСЭ|GANT");

    @ByTurns(2)
    void takesANeedFromTheQueueAndForwardsIt(Language language) {
        var title = title("Forwarded");
        beforehand.need(title);
        secretariat(language)
                .open("/triage")
                .pressFromList(title)
                .arrivesAt(title)
                .press(Words.ASSIGN)
                .hears("need.triage.assigned")
                .tick(TSAG)
                .press(Words.FORWARD)
                .hears("forwarding.done", Map.of("count", 1));
    }

    @ByTurns(3)
    void decidesOnTheTrack(Language language) {
        var number = beforehand.need(title("On a track"));
        secretariat(language)
                .open(number.address())
                .press("need.track.decide")
                .arrives("triage.track.title")
                .take("triage.track.close-coordination.label", "triage.track.yes")
                .take("triage.track.strategic.label", "triage.track.no")
                .take("triage.track.matter.label", "triage.track.matter.neither")
                .press("triage.track.propose")
                .hears("triage.track.proposed")
                .press("triage.track.confirm")
                .hears("triage.track.done");
    }

    @ByTurns(4)
    void asksBackAndMerges(Language language) {
        var number = beforehand.need(title("Merged"));
        var other = beforehand.need(title("Goes on for both"));
        var words = Texts.need(language, "").request();
        secretariat(language)
                .open(number.address())
                .type("need.triage.question.label", words)
                .kept()
                .press(Words.ASK)
                .hears("need.triage.asked")
                .type("need.triage.merge.other.label", other.toString())
                .type("need.triage.merge.label", words)
                .kept()
                .press("need.triage.merge.act")
                .hears("need.triage.merged");
    }

    @ByTurns(5)
    void declines(Language language) {
        var number = beforehand.need(title("Declined"));
        secretariat(language)
                .open(number.address())
                .chooseNext("need.triage.listed-reason.label")
                .type("need.triage.reason.label", Texts.need(language, "").request())
                .kept()
                .press(Words.DECLINE)
                .hears("need.triage.declined");
    }

    @ByTurns(0)
    void answersAndCloses(Language language) {
        var number = beforehand.need(title("Answered"));
        beforehand.forwarded(number);
        secretariat(language)
                .open(number.address())
                .type("need.triage.answer.label", Texts.need(language, "").request())
                .kept()
                .press(Words.ANSWER)
                .hears("need.triage.answered");
    }

    @ByTurns(1)
    void takesSeveralFromTheQueueAtOnce(Language language) {
        beforehand.need(title("One of several"));
        var secretariat = visitors.of("secretariat", language);
        Keyboard.of(secretariat)
                .open("/triage")
                .choose("triage.charge", secretariat.text("triage.charge.nobody"))
                .comesTo("/triage?charge=NOBODY**")
                .isOn("triage.charge")
                .tick(Pattern.compile("ISCG-"))
                .pressBefore("triage.bulk.assign")
                .hears("triage.bulk.done", Map.of("count", 1));
    }

    @ByTurns(2)
    void keepsTheReasonsForDeclining(Language language) {
        var reason = "R " + UUID.randomUUID();
        var secretariat = secretariat(language).open("/triage/reasons");
        for (var one : Language.values()) {
            secretariat.typeInto(one.nameIn(language), reason);
        }
        secretariat
                .press("triage.reasons.save")
                .hears("triage.reasons.saved")
                .press("triage.reasons.retire-named", Map.of("name", reason))
                .hears("triage.reasons.saved");
    }

    @ByTurns(3)
    void keepsTheDeadlines(Language language) {
        secretariat(language)
                .open("/administration/deadlines")
                .press("deadline.save")
                .hears("deadline.changed", Map.of("body", "|"));
    }

    @ByTurns(4)
    void keepsTheTemplateOfTheProcedure(Language language) {
        secretariat(language)
                .open("/administration/procedure")
                .unfold("shell.group")
                .unfoldNext()
                .press("procedure.rules.save")
                .hears("procedure.rules.saved", Map.of("step", "|", "body", "|"));
    }

    @ByTurns(5)
    void editsATextOfThePortalAndTakesItBack(Language language) {
        var secretariat = visitors.of("secretariat", language);
        var field = secretariat.text("wording.text.in", Map.of("language", Language.SPANISH.nameInSentence(language)));
        var back = secretariat.text("wording.back.in", Map.of("language", Language.SPANISH.nameInSentence(language)));
        Keyboard.of(secretariat)
                .open("/administration/texts")
                .type("wording.search.words", "shell.no-cookies.text")
                .press("wording.search.act")
                .comesTo("/administration/texts?q=**")
                .pressNamed(secretariat.text("shell.no-cookies.text"))
                .arrives("wording.one.title")
                .typeInto(field, "Texto de prueba.")
                .kept()
                .press("wording.publish")
                .hears("wording.published")
                .pressNamed(back)
                .kept()
                .press("wording.publish")
                .hears("wording.published");
    }

    @ByTurns(0)
    void closesAReportOfABarrierThatAnybodySent(Language language) {
        var obstacle = "B " + UUID.randomUUID();
        try (var anybody = Visitor.reading(language, JourneyPortal.running().address())) {
            Keyboard.of(anybody)
                    .open("/accessibility/report")
                    .press("barrier.send")
                    .hears("ui.error-summary.heading")
                    .type("barrier.obstacle", obstacle)
                    .press("barrier.send")
                    .arrives("barrier.sent.title");
        }
        secretariat(language)
                .open("/barriers")
                .pressFromList(obstacle)
                .type("barrier.note", "ITU")
                .kept()
                .press("barrier.act.mended")
                .hears("barrier.done.mended");
    }

    private static Keyboard secretariat(Language language) {
        return at("secretariat", language);
    }
}
