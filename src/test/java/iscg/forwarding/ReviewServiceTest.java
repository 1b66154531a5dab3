package iscg.forwarding;

import static iscg.forwarding.SlipsOnTheirWay.REPLY_BY;
import static iscg.forwarding.SlipsOnTheirWay.forAction;
import static iscg.forwarding.SlipsOnTheirWay.forInformation;
import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_RAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import iscg.audit.Act;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ReviewServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    SlipWithdrawalService withdrawal;

    @Autowired
    WaitingService waiting;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    private SlipId slipOf(NeedNumber number, String body) {
        return slips.of(number, body).id();
    }

    private Callable<Object> advising(Player chair, SlipId slip, String advice) {
        return () -> stage.as(chair, () -> {
            reviews.sendAdvice(slip, advice, Language.ENGLISH);
            return slip;
        });
    }

    @Test
    void showsWhatWaitsForOnesBodiesWhatIsDueFirstOnTop() {
        var later = slips.forwardedTo("RAG", "TSAG");
        var information = slips.forwarded(prepared.submitted(), List.of(forInformation("RAG")));
        var sooner = slips.forwarded(
                prepared.submitted(), List.of(new Addressee("RAG", Purpose.ACTION, REPLY_BY.minusDays(1))));
        stage.enter(CHAIR_OF_RAG);
        assertThat(waiting.waiting(null, 0))
                .extracting(line -> line.need().number())
                .containsExactly(sooner, later, information);
        assertThat(waiting.waiting(null, 0))
                .extracting(line -> line.slip().body())
                .containsOnly("RAG");
        assertThat(waiting.count(null)).isEqualTo(3);
    }

    @Test
    void showsTheSecretariatWhatWaitsForItsUnits() {
        slips.forwardedTo("BR", "RAG");
        assertThat(stage.as(SECRETARY, () -> waiting.waiting(null, 0)))
                .extracting(line -> line.slip().body())
                .containsExactly("BR");
        assertThat(stage.as(OTHER_SECRETARY, () -> waiting.waiting(null, 0))).isEmpty();
        assertThat(stage.as(OTHER_SECRETARY, () -> waiting.count(null))).isZero();
    }

    @Test
    void opensASlipForItsOwnBodyAlone() {
        var slip = slipOf(slips.forwardedTo("RAG"), "RAG");
        assertThat(stage.as(CHAIR_OF_RAG, () -> reviews.open(slip))).isPresent();
        assertThat(stage.as(CHAIR_OF_TSAG, () -> reviews.open(slip))).isEmpty();
        assertThat(stage.as(SECRETARY, () -> reviews.open(slip))).isEmpty();
        assertThat(stage.as(CHAIR_OF_RAG, () -> reviews.open(new SlipId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void notesOnceThatTheBodyHasSeenIt() {
        var number = slips.forwardedTo("RAG");
        var slip = slipOf(number, "RAG");
        assertThat(stage.as(CHAIR_OF_RAG, () -> reviews.open(slip)))
                .get()
                .extracting(opened -> opened.slip().state())
                .isEqualTo(SlipState.SEEN);
        stage.as(VICE_CHAIR_OF_RAG, () -> reviews.open(slip));
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.SEEN);
        assertThat(acts(number)).extracting(Act::verb).containsOnlyOnce("slip.seen");
    }

    @RepeatedTest(5)
    void opensForTwoChairsAtTheSameMoment() {
        var number = slips.forwardedTo("RAG");
        var slip = slipOf(number, "RAG");
        var outcomes = AtOnce.all(List.<Callable<Object>>of(
                () -> stage.as(CHAIR_OF_RAG, () -> reviews.open(slip)),
                () -> stage.as(VICE_CHAIR_OF_RAG, () -> reviews.open(slip)),
                advising(VICE_CHAIR_OF_RAG, slip, "Do it.")));
        assertThat(outcomes).allMatch(one -> one.state() == Future.State.SUCCESS);
        assertThat(acts(number)).extracting(Act::verb).doesNotHaveDuplicates();
    }

    @Test
    void closesTheSlipWithTheAdviceAndGivesTheNeedBackToTheSecretariat() {
        var number = slips.forwardedTo("RAG");
        stage.enter(CHAIR_OF_RAG);
        reviews.sendAdvice(slipOf(number, "RAG"), "Il faut le faire.\n\nVite.", Language.FRENCH);
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(slips.of(number, "RAG").advice())
                .isEqualTo(new Advice(
                        "Il faut le faire.\n\nVite.", Language.FRENCH, "Tomasz Wiśniewski", SetClock.MONDAY));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
        assertThat(waiting.count(null)).isZero();
        assertThat(events.stream(AdviceSent.class)).containsExactly(new AdviceSent(number, slipOf(number, "RAG")));
    }

    @Test
    void waitsForTheOtherBodies() {
        var number = slips.forwarded(
                prepared.submitted(),
                List.of(new Addressee("RAG", Purpose.ACTION, LocalDate.of(2026, 12, 1)), forAction("TSAG")));
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slipOf(number, "RAG"), "Do it.", Language.ENGLISH));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.AWAITING_ADVICE);
        assertThat(prepared.seen(number).dueAt()).isEqualTo(Moments.endOf(REPLY_BY));
    }

    @RepeatedTest(5)
    void endsWithTheSecretariatWhenAllBodiesReplyAtTheSameMoment() {
        var number = slips.forwardedTo("RAG", "TSAG", "TDAG");
        AtOnce.all(List.of(
                        advising(CHAIR_OF_RAG, slipOf(number, "RAG"), "Yes."),
                        advising(CHAIR_OF_TSAG, slipOf(number, "TSAG"), "Yes."),
                        advising(CHAIR_OF_TDAG, slipOf(number, "TDAG"), "No.")))
                .forEach(Future::resultNow);
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
        assertThat(prepared.seen(number).dueAt()).isNull();
    }

    @RepeatedTest(5)
    void takesOneOfTwoRepliesOfABodyAtTheSameMomentAndTellsTheOther() {
        var number = slips.forwardedTo("RAG");
        var slip = slipOf(number, "RAG");
        var outcomes =
                AtOnce.all(List.of(advising(CHAIR_OF_RAG, slip, "Yes."), advising(VICE_CHAIR_OF_RAG, slip, "No.")));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(SlipClosed.class);
        assertThat(acts(number)).extracting(Act::verb).containsOnlyOnce("slip.replied");
    }

    @Test
    void takesNoAdviceFromAnotherBody() {
        var number = slips.forwardedTo("RAG");
        var slip = slipOf(number, "RAG");
        for (var other : List.of(CHAIR_OF_TSAG, SECRETARY, DELEGATE_OF_KENYA, ADMIN)) {
            stage.enter(other);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reviews.sendAdvice(slip, "Mine.", Language.ENGLISH));
        }
        assertThat(slips.of(number, "RAG").advice()).isNull();
    }

    @Test
    void takesNoChairsWordForABodyTheyOnlyUsedToChair() {
        var slip = slipOf(slips.forwardedTo("RAG"), "RAG");
        var formerChair = CHAIR_OF_RAG.with("roles", List.of("delegate"));
        stage.enter(formerChair);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.sendAdvice(slip, "Still mine.", Language.ENGLISH));
    }

    @Test
    void letsSilencePastTheDateShow() {
        var number = slips.forwardedTo("RAG");
        clock.set(Moments.endOf(REPLY_BY));
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.SENT);
        clock.set(Moments.endOf(REPLY_BY).plusSeconds(1));
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.OVERDUE);
        assertThat(prepared.seen(number).isOverdue(clock.instant())).isTrue();
        stage.enter(CHAIR_OF_RAG);
        assertThat(waiting.waiting(null, 0))
                .extracting(line -> line.slip().state())
                .containsExactly(SlipState.OVERDUE);
        reviews.sendAdvice(slipOf(number, "RAG"), "Late, but yes.", Language.ENGLISH);
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void stopsWaitingForWhatIsForInformationOnceItWasSeen() {
        var number = slips.forwarded(prepared.submitted(), List.of(forInformation("RAG")));
        stage.enter(CHAIR_OF_RAG);
        assertThat(waiting.count(null)).isEqualTo(1);
        reviews.open(slipOf(number, "RAG"));
        assertThat(waiting.count(null)).isZero();
        reviews.sendAdvice(slipOf(number, "RAG"), "Good to know.", Language.ENGLISH);
        assertThat(slips.of(number, "RAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
    }

    @Test
    void changesNothingInANeedThatWasAnsweredBeforeTheAdviceCame() {
        var number = slips.forwardedTo("RAG");
        stage.as(SECRETARY, () -> triage.answer(number, prepared.version(number), "Done.", Language.ENGLISH));
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slipOf(number, "RAG"), "Do it.", Language.ENGLISH));
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.ANSWERED);
    }

    @Test
    void notesInWhichCapacityWhoHoldsSeveralActed() {
        var number = slips.forwardedTo("RAG", "TSAG", "BR");
        var chairOfTwo = Player.delegate("Hana Sato", "JP")
                .with("roles", List.of("delegate", "chair"))
                .with("bodies", List.of("RAG", "TSAG"));
        stage.as(chairOfTwo, () -> reviews.open(slipOf(number, "TSAG")));
        stage.as(chairOfTwo, () -> reviews.sendAdvice(slipOf(number, "TSAG"), "Yes.", Language.ENGLISH));
        stage.as(SECRETARY, () -> reviews.sendAdvice(slipOf(number, "BR"), "No.", Language.ENGLISH));
        assertThat(acts(number))
                .filteredOn(act -> !act.verb().startsWith("slip.sent"))
                .extracting(Act::verb, act -> act.actor().capacity())
                .contains(
                        tuple("slip.seen", "body:TSAG:chair"),
                        tuple("slip.replied", "body:TSAG:chair"),
                        tuple("slip.replied", "body:BR:staff"));
    }

    @Test
    void leavesInTheHistoryWhereEachReplyAndEachWithdrawalBroughtTheNeed() {
        var number = slips.forwardedTo("RAG", "TSAG", "TDAG");
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slipOf(number, "RAG"), "Do it.", Language.ENGLISH));
        stage.as(
                CHAIR_OF_TSAG,
                () -> reviews.refer(
                        slipOf(number, "TSAG"), "BR", SlipsOnTheirWay.REPLY_BY, "Theirs.", Language.ENGLISH));
        stage.as(SECRETARY, () -> withdrawal.withdraw(slipOf(number, "BR"), "Sent in error.", Language.ENGLISH));
        stage.as(SECRETARY, () -> withdrawal.withdraw(slipOf(number, "TDAG"), "Sent in error.", Language.ENGLISH));
        assertThat(acts(number))
                .filteredOn(act -> Set.of("slip.replied", "slip.referred", "slip.withdrawn")
                        .contains(act.verb()))
                .extracting(
                        act -> act.details().get("body"),
                        act -> act.details().get("from"),
                        act -> act.details().get("to"))
                .containsExactly(
                        tuple("RAG", "AWAITING_ADVICE 1", "AWAITING_ADVICE 1"),
                        tuple("TSAG", "AWAITING_ADVICE 1", "AWAITING_ADVICE 1"),
                        tuple("BR", "AWAITING_ADVICE 1", "AWAITING_ADVICE 1"),
                        tuple("TDAG", "AWAITING_ADVICE 1", "READY_TO_ANSWER 1"));
    }

    @Test
    void leavesInTheHistoryThatTheLastReplyMadeTheNeedReadyToAnswer() {
        var number = slips.forwardedTo("RAG");
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slipOf(number, "RAG"), "Do it.", Language.ENGLISH));
        assertThat(acts(number).getLast().details())
                .containsEntry("from", "AWAITING_ADVICE 1")
                .containsEntry("to", "READY_TO_ANSWER 1");
    }

    private List<Act> acts(NeedNumber number) {
        return stage.as(SECRETARY, () -> needs.timeline(number));
    }
}
