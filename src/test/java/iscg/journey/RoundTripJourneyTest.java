package iscg.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import iscg.evaluation.RunningPortal;
import iscg.language.Language;
import iscg.need.NeedNumber;
import iscg.testing.JourneyPortal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole need with three slips in three languages: one replied to, one overdue, one referred; and a body that drafts together. */
class RoundTripJourneyTest {

    private static final String FRENCH_ADVICE =
            "Le Groupe consultatif recommande de commencer par les réunions électroniques. ";
    private static final String SPANISH_REASON =
            "El Grupo considera que la cuestión corresponde a la Oficina de Radiocomunicaciones. ";

    private final RunningPortal portal = JourneyPortal.running();

    @Test
    void showsWhoRepliedWhoIsLateAndWhoReferred() throws SQLException {
        var mark = UUID.randomUUID().toString();
        var need = Texts.need(Language.ENGLISH, "Round trip " + mark);
        try (var delegate = visitor(Language.ENGLISH);
                var secretariat = visitor(Language.ENGLISH);
                var french = visitor(Language.FRENCH);
                var spanish = visitor(Language.SPANISH);
                var arabic = visitor(Language.ARABIC)) {
            var number = need.by(delegate.signIn("delegate"));
            forwardToAllThree(secretariat.signIn("secretariat"), number);
            WholePath.advise(french.signIn("chair-rag"), need.title(), FRENCH_ADVICE + mark);
            refer(spanish.signIn("chair-tsag"), need.title(), SPANISH_REASON + mark);
            letTimePass(number);
            arabic.signIn("chair-tdag").open("/reviews");
            arabic.openFromList(need.title());
            assertThat(arabic.status("slip.state.overdue")).isVisible();
            delegate.open(number.address());
            for (var key : List.of("slip.outcome.advice", "slip.outcome.referred", "slip.state.overdue")) {
                assertThat(delegate.status(key)).isVisible();
            }
            assertThat(delegate.page().locator(".user-text[lang=fr]", containing(mark)))
                    .isVisible();
            assertThat(delegate.page().locator(".user-text[lang=es]", containing(mark)))
                    .isVisible();
            assertThat(delegate.page()
                            .getByText("Radiocommunication Bureau (BR)")
                            .first())
                    .isVisible();
            answerForBr(secretariat, need.title(), mark);
            delegate.open(number.address());
            assertThat(delegate.page().getByText("BR will see to it " + mark).first())
                    .isVisible();
        }
    }

    @Test
    void letsAReviewerDraftAndTheChairSendIt() {
        var mark = UUID.randomUUID().toString();
        var need = Texts.need(Language.ENGLISH, "Drafted together " + mark);
        try (var delegate = visitor(Language.ENGLISH);
                var secretariat = visitor(Language.ENGLISH);
                var chair = visitor(Language.FRENCH);
                var reviewer = visitor(Language.ENGLISH)) {
            reviewer.signIn("reviewer-tsag");
            var number = need.by(delegate.signIn("delegate"));
            WholePath.forward(secretariat.signIn("secretariat"), need.title());
            chair.signIn("chair-tsag").open("/reviews");
            chair.openFromList(need.title());
            chooseIn(chair, "review.delegation.person", "Kofi Mensah");
            button(chair, "review.delegation.ask").click();
            assertThat(chair.page().locator(".notice")).containsText("Kofi Mensah");
            reviewer.open("/reviews");
            reviewer.openFromList(need.title());
            reviewer.advice().fill("TSAG supports the request " + mark);
            reviewer.awaitSaved();
            button(reviewer, "review.hand-in").click();
            assertThat(reviewer.status("review.handed-in")).isVisible();
            chair.open("/reviews");
            chair.openFromList(need.title());
            assertThat(chair.advice()).hasValue("TSAG supports the request " + mark);
            chair.press(Words.SEND_ADVICE);
            assertThat(chair.status("review.sent")).isVisible();
            delegate.open(number.address());
            assertThat(delegate.page()
                            .getByText("TSAG supports the request " + mark)
                            .first())
                    .isVisible();
        }
    }

    private static void forwardToAllThree(Visitor secretariat, NeedNumber number) {
        secretariat.open(number.address());
        for (var body : List.of("(RAG)", "(TSAG)", "(TDAG)")) {
            secretariat
                    .page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(body))
                    .check();
        }
        secretariat.press(Words.FORWARD);
        assertThat(secretariat.status("need.status.awaiting-advice")).isVisible();
    }

    private static void refer(Visitor chair, String title, String reason) {
        chair.open("/reviews");
        chair.openFromList(title);
        chair.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(chair.text("review.outcome.referred")))
                .check();
        chooseIn(chair, "review.refer.body", "(BR)");
        chair.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(chair.text("forwarding.form.reply-by.label")))
                .first()
                .fill("31/12/2099");
        chair.advice().fill(reason);
        chair.awaitSaved();
        button(chair, "review.send.referred").click();
        assertThat(chair.status("review.sent")).isVisible();
    }

    /** The unit of the secretariat to which the need was referred. */
    private static void answerForBr(Visitor secretariat, String title, String mark) {
        WholePath.advise(secretariat, title, "BR will see to it " + mark);
    }

    /** What a journey cannot wait for: the date of TDAG's slip, and with it the need's, passes. */
    private void letTimePass(NeedNumber number) throws SQLException {
        var database = portal.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            var need =
                    "(select id from need where year = %d and number = %d)".formatted(number.year(), number.sequence());
            statement.executeUpdate(
                    "update slip set reply_by = '2020-01-01' where body_code = 'TDAG' and need_id = " + need);
            statement.executeUpdate(
                    "update need set due_at = '2020-01-01' where id in (select id from %s n)".formatted(need));
        }
    }

    private static void chooseIn(Visitor visitor, String key, String words) {
        visitor.labelled(key).first().click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(visitor.text(key)).setExact(true));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private Visitor visitor(Language language) {
        return Visitor.reading(language, portal.address());
    }
}
