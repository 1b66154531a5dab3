package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import iscg.language.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A meeting from its plan to its report, by all who have to do with it, without a mouse. */
class MeetingKeyboardJourneyTest extends TasksByKeyboard {

    private static final Map<String, ?> DELEGATE = Map.of("name", "\u2068Wanjiru Kamau\u2069");

    @ByTurns(0)
    void isPlannedAndPublished(Language language) {
        var title = "M " + UUID.randomUUID();
        at("secretariat", language)
                .open("/meetings")
                .press("meetings.prepare")
                .arrives("meeting.prepare.title")
                .typeInSix("meeting.form.title.in", title)
                .type("meeting.form.session.day", LocalDate.of(2031, 5, 12))
                .type("meeting.form.session.begins", "14:00")
                .type("meeting.form.session.ends", "17:00")
                .press("meeting.form.session.add")
                .isOn("meeting.form.session.day")
                .press("meeting.form.session.remove-number", Map.of("number", 2))
                .hears("meeting.form.session.removed", Map.of("number", 2))
                .typeInSix("meeting.form.place.in", "ITU")
                .kept()
                .press("meeting.publish")
                .arrivesAt(title + " " + language.tag());
    }

    @ByTurns(1)
    void getsAnAgendaInOrder(Language language) {
        var meeting = beforehand.meeting();
        at("secretariat", language)
                .open(meeting + "/agenda")
                .press("agenda.add")
                .isOn("agenda.form.title.in", Map.of("language", Language.ARABIC.nameInSentence(language)))
                .typeInSix("agenda.form.title.in", "Item")
                .kept()
                .open(meeting + "/agenda")
                .pressOf("agenda.of-item", "agenda.up", "Item " + language.tag())
                .hears("agenda.moved", Map.of("title", "Item " + language.tag(), "place", 5, "count", 6))
                .pressOf("agenda.of-item", "agenda.open", "Item " + language.tag())
                .isOn("agenda.form.title.in", Map.of("language", Language.ARABIC.nameInSentence(language)))
                .pressBefore("agenda.close")
                .isOnOf("agenda.of-item", "agenda.open", "Item " + language.tag())
                .pressOf("agenda.of-item", "agenda.remove", "Item " + language.tag())
                .hears("agenda.removed", Map.of("title", "Item " + language.tag()))
                .press("agenda.publish")
                .comesTo(meeting);
    }

    @ByTurns(2)
    void getsADocument(Language language) {
        var file = new FilePayload(
                UUID.randomUUID() + ".txt",
                "text/plain",
                Texts.need(language, "").description().getBytes(UTF_8));
        at("secretariat", language)
                .open(beforehand.meeting() + "/documents")
                .attach("ui.upload.add-file", file)
                .chooseNext("symbol.form.language")
                .type("briefcase.form.title", "ITU")
                .press("briefcase.give")
                .hears("need.add.done", Map.of("symbol", "|"));
    }

    @ByTurns(3)
    void isAttendedBySomebodyWhoSaysWhatTheyNeed(Language language) {
        var meeting = beforehand.meeting();
        at("delegate", language)
                .open("/passport")
                .tick("passport.need.captioning")
                .tick("passport.consent")
                .press("passport.state")
                .hears("passport.done")
                .open(meeting)
                .take("registration.attendance", "registration.attendance.remote")
                .press("registration.register")
                .hears("registration.done");
        at("focal-point", language)
                .open("/registrations")
                .press("registrations.approve-person", DELEGATE)
                .hears("registrations.approved", DELEGATE);
        at("secretariat", language)
                .open(meeting)
                .unfold("arrangement.title")
                .press("arrangement.open")
                .finds("arrangement.words-for", DELEGATE)
                .type("arrangement.words-for", DELEGATE, "Captions in the first row.")
                .press("arrangement.act-for", DELEGATE)
                .hears("arrangement.done", DELEGATE);
        at("delegate", language)
                .open(meeting)
                .press("registration.withdraw")
                .hears("registration.withdrawn")
                .open("/passport")
                .press("passport.withdraw")
                .hears("passport.withdrawn");
    }

    @ByTurns(4)
    void isConductedAndFollowedWhileItGoesOn(Language language) {
        var meeting = beforehand.meeting();
        takesPart(meeting, language);
        var secretariat = at("secretariat", language)
                .open(meeting + "/conduct")
                .press("conduct.open-session")
                .pressBefore("conduct.next-item", Map.of("place", 1, "title", "|"))
                .hears("live.news.item", Map.of("place", 1, "title", "|"));
        var delegate = at("delegate", language)
                .open(meeting + "/live")
                .press("live.ask")
                .hears("live.own.place", Map.of("place", 1, "count", 1))
                .isOn("live.withdraw");
        secretariat.pressOf("agenda.of-item", "conduct.give", "Wanjiru Kamau").isOn("conduct.end");
        delegate.hears("live.own.speaking");
        secretariat.pressHere().pressBefore("conduct.close-session", Map.of("number", 1));
    }

    @ByTurns(5)
    void getsItsDecisions(Language language) {
        at("secretariat", language)
                .open(beforehand.meeting() + "/decisions")
                .press("disposition.begin")
                .isOn("disposition.close")
                .typeInSix("disposition.form.text.in", "D")
                .kept()
                .pressBefore("disposition.publish")
                .hears("disposition.published");
    }

    @ByTurns(0)
    void isCancelled(Language language) {
        var meeting = beforehand.meeting();
        at("secretariat", language)
                .open(meeting + "/prepare")
                .unfold("meeting.cancel.title")
                .type("meeting.cancel.label", Texts.need(language, "").description())
                .kept()
                .press("meeting.cancel.act")
                .comesTo(meeting);
    }

    /** The one report of the sample; once it is issued, its corrected version. */
    @ByTurns(1)
    void getsAReportThatItsChairApprovesAndTheGroupsReceive(Language language) {
        at("secretariat", language)
                .open("/meetings/1/report")
                .pressIfThere("report.acts.corrigendum")
                .press("report.acts.put")
                .hears("report.put");
        at("chair-rag", language)
                .open("/meetings/1/report")
                .unfold("report.comment.on", Map.of("part", "|"))
                .type("report.comment.label", Texts.need(language, "").description())
                .kept()
                .press("report.comment.act")
                .hears("report.commented")
                .press("report.approve")
                .hears("report.approved");
        at("secretariat", language)
                .open("/meetings/1/report")
                .press("report.acts.issue")
                .hears("report.issued")
                .press("report.slip.send")
                .hears("report.slip.sent");
        at("chair-rag", language)
                .open("/meetings/1/report")
                .press("report.slip.note")
                .hears("report.slip.noted");
    }

    private static void takesPart(String meeting, Language language) {
        var delegate = visitors.of("delegate", language).open(meeting + "?lang=" + language.tag());
        Attending.askToTakePart(delegate);
        assertThat(delegate.page().locator(".notice-success")).isVisible();
        Attending.approve(visitors.of("focal-point", language).open("/registrations?lang=" + language.tag()));
    }
}
