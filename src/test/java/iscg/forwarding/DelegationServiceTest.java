package iscg.forwarding;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.IN_RAG_AND_TDAG;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import iscg.audit.Act;
import iscg.identity.Actor;
import iscg.identity.Player;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** TSAG's chair, its vice-chair and a reviewer work on one slip. */
@PortalTest
@RecordApplicationEvents
class DelegationServiceTest {

    private static final LocalDate OWN_DATE = LocalDate.of(2026, 12, 7);

    @Autowired
    Stage stage;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    DelegationService delegation;

    @Autowired
    SlipDraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    WaitingService waiting;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    NeedNumber number;
    SlipId slip;
    long reviewer;
    long viceChair;

    @BeforeEach
    void theChairHasASlip() {
        reviewer = stage.enter(REVIEWER_OF_TSAG).person();
        viceChair = stage.enter(VICE_CHAIR_OF_TSAG).person();
        stage.enter(IN_RAG_AND_TDAG);
        number = slips.forwardedTo("TSAG");
        slip = slips.of(number, "TSAG").id();
        stage.enter(CHAIR_OF_TSAG);
    }

    private long seen() {
        return stage.as(CHAIR_OF_TSAG, () -> reviews.open(slip)).orElseThrow().version();
    }

    private void askReviewer() {
        delegation.delegate(slip, seen(), reviewer, "Please be brief.", OWN_DATE);
    }

    @Test
    void offersWhoElseTheBodyHas() {
        assertThat(delegation.candidates(slip))
                .extracting(Actor::name)
                .containsExactly("Kofi Mensah", "Linnea Bergström");
    }

    @Test
    void letsTheReviewerDraftWithAWordAndADateOfTheirOwn() {
        askReviewer();
        stage.enter(REVIEWER_OF_TSAG);
        assertThat(waiting.waiting(null, 0)).singleElement().satisfies(line -> {
            assertThat(line.task()).isEqualTo(Task.DRAFT);
            assertThat(line.delegation())
                    .isEqualTo(new Delegation(
                            reviewer, "Kofi Mensah", Moments.endOf(OWN_DATE), "Please be brief.", false));
        });
        assertThat(slips.of(number, "TSAG").state()).isEqualTo(SlipState.IN_WORK);
        assertThat(slips.of(number, "TSAG").drafter()).isEqualTo("Kofi Mensah");
        assertThat(stage.as(CHAIR_OF_TSAG, () -> waiting.count(null))).isZero();
        assertThat(stage.as(CHAIR_OF_TSAG, () -> waiting.withOthers(null, 0))).hasSize(1);
        assertThat(events.stream(SlipDelegated.class)).containsExactly(new SlipDelegated(number, slip, reviewer));
    }

    @Test
    void bringsTheDraftToTheChairWhoReleasesIt() {
        askReviewer();
        stage.as(REVIEWER_OF_TSAG, () -> {
            drafts.save(slip, SlipDraft.Field.TEXT, 0, "Begin with the next meeting.");
            delegation.handIn(slip);
        });
        assertThat(waiting.waiting(null, 0)).extracting(SlipToReview::task).containsExactly(Task.RELEASE);
        assertThat(drafts.find(slip, SlipDraft.Field.TEXT).text()).isEqualTo("Begin with the next meeting.");
        assertThat(stage.as(REVIEWER_OF_TSAG, () -> waiting.count(null))).isZero();
        reviews.sendAdvice(slip, "Begin with the next meeting.", Language.ENGLISH);
        assertThat(slips.of(number, "TSAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(events.stream(SlipDraftHandedIn.class))
                .containsExactly(new SlipDraftHandedIn(number, slip, reviewer));
    }

    @Test
    void givesTheDraftBackWithAWord() {
        askReviewer();
        stage.as(REVIEWER_OF_TSAG, () -> delegation.handIn(slip));
        delegation.giveBack(slip, seen(), "Say what it costs.");
        assertThat(stage.as(REVIEWER_OF_TSAG, () -> reviews.open(slip)).orElseThrow())
                .satisfies(open -> assertThat(open.part()).isEqualTo(Part.DRAFTS))
                .satisfies(open -> assertThat(open.delegation().word()).isEqualTo("Say what it costs."));
        assertThat(events.stream(SlipDraftGivenBack.class))
                .containsExactly(new SlipDraftGivenBack(number, slip, reviewer));
    }

    @Test
    void takesTheDraftingBackAndKeepsWhatWasWritten() {
        askReviewer();
        stage.as(REVIEWER_OF_TSAG, () -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "Half a sentence"));
        delegation.takeBack(slip, seen());
        assertThat(drafts.find(slip, SlipDraft.Field.TEXT).text()).isEqualTo("Half a sentence");
        assertThat(waiting.waiting(null, 0)).extracting(SlipToReview::task).containsExactly(Task.REVIEW);
        assertThat(stage.as(REVIEWER_OF_TSAG, () -> reviews.open(slip))).isEmpty();
    }

    @Test
    void notesEachActInTheCapacityOfWhoDidIt() {
        askReviewer();
        stage.as(REVIEWER_OF_TSAG, () -> delegation.handIn(slip));
        delegation.giveBack(slip, seen(), "");
        delegation.takeBack(slip, seen());
        assertThat(acts(SECRETARY))
                .extracting(
                        Act::verb,
                        act -> act.actor().capacity(),
                        act -> act.details().get("drafter"))
                .containsSubsequence(
                        tuple("slip.delegated", "body:TSAG:chair", "Kofi Mensah"),
                        tuple("slip.draft-handed-in", "body:TSAG:reviewer", null),
                        tuple("slip.draft-given-back", "body:TSAG:chair", "Kofi Mensah"),
                        tuple("slip.taken-back", "body:TSAG:chair", "Kofi Mensah"));
    }

    @Test
    void tellsWhoComesSecondOrReplaysTheRequest() {
        var seen = seen();
        delegation.delegate(slip, seen, reviewer, "", null);
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> delegation.delegate(slip, seen, viceChair, "", null));
        stage.as(REVIEWER_OF_TSAG, () -> delegation.handIn(slip));
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> stage.as(REVIEWER_OF_TSAG, () -> delegation.handIn(slip)));
        assertThat(acts(SECRETARY)).extracting(Act::verb).containsOnlyOnce("slip.delegated", "slip.draft-handed-in");
        reviews.sendAdvice(slip, "Yes.", Language.ENGLISH);
        assertThatExceptionOfType(SlipClosed.class).isThrownBy(() -> delegation.takeBack(slip, seen()));
    }

    @RepeatedTest(5)
    void takesOneOfTwoDelegationsAtTheSameMomentAndTellsTheOther() {
        var seen = seen();
        var otherChair = Player.official("Other Chair", "chair", "TSAG");
        var outcomes = AtOnce.all(List.of(
                delegating(CHAIR_OF_TSAG, seen, reviewer),
                delegating(otherChair, seen, viceChair),
                delegating(CHAIR_OF_TSAG, seen, reviewer)));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(SlipMovedOn.class);
        assertThat(acts(SECRETARY)).extracting(Act::verb).containsOnlyOnce("slip.delegated");
    }

    private Callable<Object> delegating(Player chair, long seen, long drafter) {
        return () -> stage.as(chair, () -> {
            delegation.delegate(slip, seen, drafter, "", null);
            return slip;
        });
    }

    @RepeatedTest(5)
    void endsInOneReplyWhenChairSendsWhileTheReviewerHandsIn() {
        askReviewer();
        var outcomes = AtOnce.all(List.<Callable<Object>>of(
                () -> stage.as(REVIEWER_OF_TSAG, () -> {
                    delegation.handIn(slip);
                    return slip;
                }),
                () -> stage.as(CHAIR_OF_TSAG, () -> {
                    reviews.sendAdvice(slip, "Yes.", Language.ENGLISH);
                    return slip;
                })));
        assertThat(outcomes.getLast().state()).isEqualTo(Future.State.SUCCESS);
        assertThat(slips.of(number, "TSAG").state()).isEqualTo(SlipState.REPLIED);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(SlipClosed.class);
    }

    @Test
    void keepsAConflictOfInterestOutAndTellsTheSecretariat() {
        askReviewer();
        stage.as(REVIEWER_OF_TSAG, () -> {
            drafts.save(slip, SlipDraft.Field.TEXT, 0, "Half a sentence");
            delegation.declareConflict(slip);
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(REVIEWER_OF_TSAG, () -> drafts.find(slip, SlipDraft.Field.TEXT)));
        assertThat(waiting.waiting(null, 0)).extracting(SlipToReview::task).containsExactly(Task.REVIEW);
        assertThat(delegation.candidates(slip)).extracting(Actor::name).containsExactly("Linnea Bergström");
        assertThat(acts(SECRETARY)).extracting(Act::verb).contains("slip.conflict-declared");
        assertThat(acts(CHAIR_OF_RAG)).extracting(Act::verb).doesNotContain("slip.conflict-declared");
        assertThat(events.stream(ConflictDeclared.class)).containsExactly(new ConflictDeclared(number, slip, reviewer));
    }

    @Test
    void bringsTheSlipToTheViceChairWhereTheChairHasAConflictOfInterest() {
        assertThat(stage.as(VICE_CHAIR_OF_TSAG, () -> waiting.count(null))).isZero();
        delegation.declareConflict(slip);
        delegation.declareConflict(slip);
        assertThat(waiting.count(null)).isZero();
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> reviews.sendAdvice(slip, "Yes.", Language.ENGLISH));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafts.find(slip, SlipDraft.Field.TEXT));
        stage.enter(VICE_CHAIR_OF_TSAG);
        assertThat(waiting.waiting(null, 0)).extracting(SlipToReview::task).containsExactly(Task.REVIEW);
        reviews.sendAdvice(slip, "Yes.", Language.ENGLISH);
        assertThat(acts(SECRETARY))
                .extracting(Act::verb, act -> act.actor().capacity())
                .contains(tuple("slip.replied", "body:TSAG:vice-chair"))
                .containsOnlyOnce(tuple("slip.conflict-declared", "body:TSAG:chair"));
    }

    @Test
    void letsNobodyElseDraftSendOrDelegate() {
        var seen = seen();
        stage.enter(VICE_CHAIR_OF_TSAG);
        assertThat(reviews.open(slip).orElseThrow().part()).isEqualTo(Part.READS);
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> reviews.sendAdvice(slip, "Mine.", Language.ENGLISH));
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> delegation.delegate(slip, seen, viceChair, "", null));
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "Mine."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafts.find(slip, SlipDraft.Field.TEXT));
        for (var other : List.of(REVIEWER_OF_TSAG, CHAIR_OF_RAG, IN_RAG_AND_TDAG, SECRETARY, DELEGATE_OF_KENYA)) {
            stage.enter(other);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delegation.handIn(slip));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> drafts.save(slip, SlipDraft.Field.TEXT, 0, "Mine."));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delegation.takeBack(slip, seen));
        }
    }

    private List<Act> acts(Player reader) {
        return stage.as(reader, () -> needs.timeline(number));
    }
}
