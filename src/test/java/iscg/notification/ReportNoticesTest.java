package iscg.notification;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.disposition.ActionDue;
import iscg.disposition.DispositionPreparationService;
import iscg.disposition.Recipient;
import iscg.identity.Actors;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.report.CoverPurpose;
import iscg.report.CoverSlipService;
import iscg.report.ReportApproved;
import iscg.report.ReportIssued;
import iscg.report.ReportMoved;
import iscg.report.ReportPreparationService;
import iscg.report.ReportPut;
import iscg.report.ReportReplyDue;
import iscg.report.ReportReviewService;
import iscg.report.ReportSent;
import iscg.report.ReportSlipSettled;
import iscg.report.ReportsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told that a report waits for them, and what came of it. */
@PortalTest
class ReportNoticesTest {

    private static final LocalDate SOON = LocalDate.of(2026, 12, 18);

    @Autowired
    Stage stage;

    @Autowired
    ReportsOnTheirWay way;

    @Autowired
    ReportReviewService reviews;

    @Autowired
    CoverSlipService slips;

    @Autowired
    ReportPreparationService preparation;

    @Autowired
    DispositionPreparationService decisions;

    @Autowired
    ForeseenReportLetters letters;

    @Autowired
    NoticeService notices;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void everybodyHasBeenHere() {
        List.of(SECRETARY, CHAIR_OF_RAG, CHAIR_OF_TSAG, CHAIR_OF_TDAG, VICE_CHAIR_OF_TSAG, DELEGATE_OF_KENYA)
                .forEach(player -> stage.as(player, () -> {}));
    }

    @Test
    void asksTheChairsAloneForTheirApprovalAndTellsTheSecretariatOfIt() {
        var meeting = way.withChairs();
        assertThat(latest(CHAIR_OF_TSAG))
                .isEqualTo("The report of the meeting waits for your approval as chair of"
                        + " Telecommunication Standardization Advisory Group (TSAG).");
        assertThat(told(VICE_CHAIR_OF_TSAG)).noneMatch(words -> words.contains("approval"));
        assertThat(told(DELEGATE_OF_KENYA)).isEmpty();

        stage.as(CHAIR_OF_TSAG, () -> reviews.approve(meeting));
        assertThat(latest(SECRETARY)).startsWith("The chair of").endsWith("approved the report of the meeting.");
        stage.as(CHAIR_OF_RAG, () -> reviews.approve(meeting));
        stage.as(CHAIR_OF_TDAG, () -> reviews.approve(meeting));
        assertThat(told(SECRETARY)).contains("All chairs approved the report of the meeting. It can be issued.");
    }

    @Test
    void tellsBodiesWhatTheyGotAndTheSecretariatWhatTheyDid() {
        var meeting = way.issued();
        stage.as(SECRETARY, () -> {
            slips.send(meeting, "TSAG", EnumSet.of(CoverPurpose.ACTION), SOON);
            slips.send(meeting, "TDAG", Set.of(CoverPurpose.INFORMATION), null);
        });
        assertThat(latest(CHAIR_OF_TSAG)).endsWith("for action. A reply is due by 18\u00a0December\u00a02026.");
        assertThat(latest(CHAIR_OF_TDAG)).endsWith("for information.");

        stage.as(CHAIR_OF_TSAG, () -> slips.reply(waiting(), "On our agenda.", Language.ENGLISH));
        assertThat(latest(SECRETARY)).endsWith("replied to the report of the meeting.");
        stage.as(CHAIR_OF_TDAG, () -> slips.takeNote(waiting()));
        assertThat(latest(SECRETARY)).endsWith("took note of the report of the meeting.");
    }

    @Test
    void remindsWhoCanReplyOfAReportAndWhomItFallsToOfAnAction() {
        var meeting = way.issued();
        var action = stage.as(SECRETARY, () -> {
            var id = decisions.begin(meeting, 1);
            decisions.edit(
                    id,
                    one -> one.worded(Language.FRENCH, "Sous-titrer les réunions.")
                            .to(Recipient.body("TSAG"))
                            .dueOn(SOON));
            decisions.publish(id);
            return id;
        });
        var chair = stage.as(CHAIR_OF_TSAG, actors::current);
        transaction.executeWithoutResult(now -> {
            events.publishEvent(new ReportReplyDue(meeting, "TSAG", SOON, 3));
            events.publishEvent(
                    new ActionDue(meeting, action, Recipient.body("TSAG"), List.of(chair), SOON.minusDays(3), -1));
            events.publishEvent(new ActionDue(meeting, action, Recipient.NOBODY, List.of(), SOON, 0));
        });
        assertThat(told(CHAIR_OF_TSAG))
                .contains(
                        "A reply to the report of the meeting is due in 3 days: 18\u00a0December\u00a02026."
                                + " Addressee: Telecommunication Standardization Advisory Group (TSAG).",
                        "An action is overdue. It was due by 15\u00a0December\u00a02026. Addressee:"
                                + " \u2068Telecommunication Standardization Advisory Group (TSAG)\u2069."
                                + " \u2068Sous-titrer les réunions.\u2069");
        assertThat(told(VICE_CHAIR_OF_TSAG)).noneMatch(words -> words.contains("due"));
        assertThat(latest(SECRETARY))
                .startsWith("An action is due today: 18\u00a0December\u00a02026. Addressee: \u2068Nobody");
    }

    @Test
    void saysBeforeEachStepWhomItWillReach() {
        var meeting = way.drafted();
        var all = List.of("RAG", "TSAG", "TDAG");
        assertForeseen(SECRETARY, new ReportPut(meeting, all), () -> preparation.putToChairs(meeting));
        assertForeseen(
                CHAIR_OF_TSAG, new ReportApproved(meeting, List.of("TSAG"), false), () -> reviews.approve(meeting));
        stage.as(CHAIR_OF_RAG, () -> reviews.approve(meeting));
        assertForeseen(
                CHAIR_OF_TDAG, new ReportApproved(meeting, List.of("TDAG"), true), () -> reviews.approve(meeting));
        assertThat(stage.as(SECRETARY, () -> letters.of(new ReportIssued(meeting))))
                .isNotEmpty()
                .allMatch(one -> one.letter().toString().contains("ISCG-\u206026/\u2060…"));
        stage.as(SECRETARY, () -> preparation.issue(meeting));
        assertForeseen(
                SECRETARY,
                new ReportSent(meeting, "TSAG", SOON),
                () -> slips.send(meeting, "TSAG", EnumSet.of(CoverPurpose.ACTION), SOON));
        assertForeseen(
                CHAIR_OF_TSAG,
                new ReportSlipSettled(meeting, "TSAG", true),
                () -> slips.reply(waiting(), "On our agenda.", Language.ENGLISH));
    }

    @Test
    void showsNamesAndAddressesToThoseAloneWhoMayTakeTheStep() {
        var meeting = way.issued();
        List.of(
                        new ReportPut(meeting, List.of("TSAG")),
                        new ReportIssued(meeting),
                        new ReportSent(meeting, "TSAG", null),
                        new ReportApproved(meeting, List.of("RAG"), true),
                        new ReportSlipSettled(meeting, "RAG", true))
                .forEach(step -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> stage.as(CHAIR_OF_TSAG, () -> letters.of(step))));
    }

    private void assertForeseen(Player player, ReportMoved step, Runnable act) {
        var foreseen = stage.as(player, () -> letters.of(step)).stream()
                .map(one -> one.letter().to().person())
                .toList();
        var before = database.sql("select coalesce(max(id), 0) from notice")
                .query(Long.class)
                .single();
        var me = stage.as(player, actors::current).person();
        stage.as(player, act);
        var told = database.sql("select distinct person_id from notice where id > ? and person_id <> ?")
                .params(before, me)
                .query(Long.class)
                .list();
        assertThat(foreseen).isNotEmpty().containsExactlyInAnyOrderElementsOf(told);
    }

    private long waiting() {
        return slips.waiting().getFirst().id();
    }

    private String latest(Player player) {
        return told(player).getFirst();
    }

    private List<String> told(Player player) {
        return stage.as(player, () -> notices.mine(0, Language.ENGLISH)).getContent().stream()
                .flatMap(notice -> notice.lines().stream())
                .map(NoticeItem.Line::words)
                .toList();
    }
}
