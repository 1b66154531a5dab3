package iscg.notification;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.forwarding.DelegationService;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipId;
import iscg.forwarding.SlipWithdrawalService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.forwarding.SubstituteService;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.need.MergeService;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.Sending;
import iscg.need.Sending.Act;
import iscg.need.Sending.Target;
import iscg.need.Sending.Within;
import iscg.need.TrackService;
import iscg.need.TriageService;
import iscg.need.WithdrawalService;
import iscg.support.SupportService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.track.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an act is said to reach is whom it reaches: nobody more, nobody less. */
@PortalTest
class ForeseenLettersTest {

    private static final Theme THEME = new Theme(false, false, Theme.Matter.NEITHER, false);

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay needs;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ForeseenLetters letters;

    @Autowired
    TriageService triage;

    @Autowired
    TrackService tracks;

    @Autowired
    MergeService merging;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    SlipWithdrawalService takingBack;

    @Autowired
    SupportService supports;

    @Autowired
    ReviewService reviews;

    @Autowired
    DelegationService delegation;

    @Autowired
    SubstituteService substitutes;

    @Autowired
    JdbcClient database;

    private NeedNumber number = new NeedNumber(2026, 1);
    private String body = "RAG";

    @BeforeEach
    void everybodyHasBeenHere() {
        for (var player :
                List.of(SECRETARY, CHAIR_OF_RAG, VICE_CHAIR_OF_TSAG, CHAIR_OF_TDAG, CHAIR_OF_TSAG, DELEGATE_OF_EGYPT)) {
            stage.as(player, () -> {});
        }
    }

    @Test
    void areThoseOfTheSecretariatsActs() {
        number = needs.submitted();
        assertForeseen(SECRETARY, about(Act.TRACK), () -> tracks.confirm(number, version(), THEME));
        assertForeseen(
                SECRETARY, about(Act.ASK), () -> triage.ask(number, version(), "Which meetings?", Language.ENGLISH));
        var other = needs.submitted();
        assertForeseen(
                SECRETARY,
                about(Act.MERGE).into(other),
                () -> merging.merge(number, version(), other, "The same.", Language.ENGLISH));
        number = needs.submitted();
        assertForeseen(SECRETARY, about(Act.DECLINE), () -> triage.decline(number, version(), "No.", Language.ENGLISH));
        number = slips.forwardedTo("RAG", "TDAG");
        assertForeseen(
                SECRETARY,
                within(Act.TAKE_BACK, null),
                () -> takingBack.withdraw(slip(), "Sent in error.", Language.ENGLISH));
        assertForeseen(SECRETARY, about(Act.ANSWER), () -> triage.answer(number, version(), "Yes.", Language.ENGLISH));
    }

    @Test
    void areThoseOfWhatMembersDo() {
        number = slips.forwardedTo("RAG");
        assertForeseen(
                DELEGATE_OF_EGYPT,
                about(Act.SUPPORT),
                () -> supports.state(number, "We need it, too.", Language.ENGLISH));
        assertForeseen(
                DELEGATE_OF_KENYA,
                about(Act.WITHDRAW),
                () -> withdrawals.withdraw(number, version(), "Solved.", Language.ENGLISH));
    }

    @Test
    void areThoseOfWhatABodyReplies() {
        number = slips.forwardedTo("RAG");
        assertForeseen(
                CHAIR_OF_RAG, within(Act.ADVISE, null), () -> reviews.sendAdvice(slip(), "Do it.", Language.ENGLISH));
        number = slips.forwardedTo("RAG");
        assertForeseen(
                CHAIR_OF_RAG, within(Act.NO_COMMENT, null), () -> reviews.sendNoComment(slip(), "", Language.ENGLISH));
        number = slips.forwardedTo("RAG");
        assertForeseen(
                CHAIR_OF_RAG,
                within(Act.REQUEST_REVISION, null),
                () -> reviews.requestRevision(slip(), "Say which.", Language.ENGLISH));
        number = slips.forwardedTo("RAG");
        assertForeseen(
                CHAIR_OF_RAG,
                within(Act.REFER, null).to(List.of(new Target("TDAG", REPLY_BY))),
                () -> reviews.refer(slip(), "TDAG", REPLY_BY, "Theirs.", Language.ENGLISH));
    }

    @Test
    void areThoseOfWhoeverWorksTogetherInABody() {
        body = "TSAG";
        number = slips.forwardedTo(body);
        var vice = stage.as(VICE_CHAIR_OF_TSAG, () -> stage.current().person());
        assertForeseen(
                CHAIR_OF_TSAG,
                within(Act.DELEGATE, vice),
                () -> delegation.delegate(slip(), seenBy(CHAIR_OF_TSAG), vice, "", null));
        assertForeseen(VICE_CHAIR_OF_TSAG, within(Act.HAND_IN, vice), () -> delegation.handIn(slip()));
        assertForeseen(
                CHAIR_OF_TSAG,
                within(Act.GIVE_BACK, vice),
                () -> delegation.giveBack(slip(), seenBy(CHAIR_OF_TSAG), "More."));
        assertForeseen(CHAIR_OF_TSAG, within(Act.DECLARE_CONFLICT, null), () -> delegation.declareConflict(slip()));
    }

    @Test
    void areThoseOfWhoeverIsNamedToSendForOthers() {
        body = "TSAG";
        stage.as(Player.REVIEWER_OF_TSAG, () -> {});
        number = slips.forwardedTo(body);
        for (var player : List.of(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG)) {
            stage.as(player, () -> delegation.declareConflict(slip()));
        }
        var reviewer = stage.as(Player.REVIEWER_OF_TSAG, () -> stage.current().person());
        assertForeseen(SECRETARY, within(Act.NAME_SUBSTITUTE, reviewer), () -> substitutes.name(slip(), reviewer));
    }

    @Test
    void areNoneWhileItIsNotSaidWhoIsMeant() {
        number = slips.forwardedTo("RAG");
        stage.as(CHAIR_OF_RAG, () -> {
            assertThat(letters.of(within(Act.DELEGATE, null))).isEmpty();
        });
        stage.as(SECRETARY, () -> {
            assertThat(letters.of(about(Act.MERGE))).isEmpty();
        });
    }

    private void assertForeseen(Player player, Sending sending, Runnable act) {
        var foreseen = stage.as(
                player,
                () -> letters.of(sending).stream()
                        .map(one -> one.letter().to().person())
                        .toList());
        var before = last();
        stage.as(player, act);
        assertThat(foreseen)
                .as(sending.act().name())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(toldSince(before, player));
    }

    private long last() {
        return database.sql("select coalesce(max(id), 0) from notice")
                .query(Long.class)
                .single();
    }

    /** The sender's own copy left out. */
    private List<Long> toldSince(long notice, Player sender) {
        var me = stage.as(sender, () -> stage.current().person());
        return database.sql("select person_id from notice where id > ? and person_id <> ?")
                .params(notice, me)
                .query(Long.class)
                .list();
    }

    private Sending about(Act act) {
        return Sending.about(act, needs.seen(number));
    }

    private Sending within(Act act, @Nullable Long person) {
        return about(act).within(new Within(body, slip().address(), person));
    }

    private SlipId slip() {
        return slips.of(number, body).id();
    }

    private long version() {
        return needs.version(number);
    }

    private long seenBy(Player player) {
        return stage.as(player, () -> reviews.open(slip()).orElseThrow().version());
    }
}
