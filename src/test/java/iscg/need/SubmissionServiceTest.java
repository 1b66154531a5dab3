package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.identity.Player;
import iscg.language.Language;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
@RecordApplicationEvents
class SubmissionServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SubmissionService submissions;

    @Autowired
    DraftService drafts;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEvents events;

    @Test
    void givesTwentySendersAtOnceTheNumbersFromOneToTwenty() {
        var numbers = AtOnce.all(range(0, 20)
                        .mapToObj(sender -> Player.delegate("Delegate " + sender, "KE"))
                        .map(this::sendingADraft)
                        .toList())
                .stream()
                .map(Future::resultNow);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(rangeClosed(1, 20)
                        .mapToObj(sequence -> new NeedNumber(2026, sequence))
                        .toList());
    }

    private Callable<NeedNumber> sendingADraft(Player delegate) {
        var draft = prepared.draftedBy(delegate);
        return () -> stage.as(delegate, () -> submissions.send(draft));
    }

    @Test
    void takesNoNumberForWhatCannotBeSent() {
        var incomplete = prepared.draftedBy(DELEGATE_OF_KENYA, COMPLETE.withTitle(" "));
        assertThatExceptionOfType(DraftIncomplete.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_KENYA, () -> submissions.send(incomplete)))
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(DraftProblem.TITLE_MISSING));
        assertThat(prepared.submitted()).isEqualTo(new NeedNumber(2026, 1));
    }

    @Test
    void givesTheNumberOfASendingThatFailedToTheNext() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        stage.as(
                DELEGATE_OF_KENYA,
                () -> transaction.executeWithoutResult(status -> {
                    submissions.send(draft);
                    status.setRollbackOnly();
                }));
        assertThat(prepared.submitted()).isEqualTo(new NeedNumber(2026, 1));
    }

    @Test
    void beginsAgainAtOneWithTheYearInGeneva() {
        prepared.submitted();
        clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        assertThat(prepared.submitted()).hasToString("ISCG-26/N2");
        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(prepared.submitted()).hasToString("ISCG-27/N1");
    }

    @Test
    void makesOneNeedOfADraftThatIsSentEightTimesAtOnce() {
        var sending = sendingADraft(DELEGATE_OF_KENYA);
        assertThat(AtOnce.times(8, sending)).extracting(Future::resultNow).containsOnly(new NeedNumber(2026, 1));
        assertThat(stage.as(SECRETARY, () -> triage.queue(NeedFilter.ANY, 0))).hasSize(1);
        assertThat(events.stream(NeedSubmitted.class)).containsExactly(new NeedSubmitted(new NeedNumber(2026, 1), 1));
    }

    @Test
    void sendsExactlyWhatWasDrafted() {
        var number = prepared.submitted();
        var need = prepared.seen(number);
        assertThat(need.text()).isEqualTo(COMPLETE.text());
        assertThat(need.topic().code()).isEqualTo("accessibility");
        assertThat(need.wishes()).containsExactly("TSAG");
        assertThat(need.member()).isEqualTo("KE");
        assertThat(need.submitter()).isEqualTo("Wanjiru Kamau");
        assertThat(need.submittedAt()).isEqualTo(SetClock.MONDAY);
        assertThat(need.status()).isEqualTo(NeedStatus.SUBMITTED);
    }

    @Test
    void keepsEveryLetterOfTheSixLanguagesAndBeyond() {
        var text = "无障碍获取 · إمكانية النفاذ · доступность · œuvre · ñandú · 𝔸 👩🏽‍🦽 <b>&amp;</b>";
        var number = prepared.submittedBy(
                DELEGATE_OF_EGYPT,
                COMPLETE.withTitle(text).withDescription(text).withRequest(text));
        assertThat(prepared.seen(number).text().title()).isEqualTo(text);
        assertThat(prepared.seen(number).text().description()).isEqualTo(text);
    }

    @Test
    void sendsNobodyElsesDraft() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(DELEGATE_OF_EGYPT, () -> submissions.send(draft)));
    }

    @Test
    void sendsNothingForWhoActsForNoMember() {
        var memberless = Player.official("Somebody", "delegate");
        var draft = prepared.draftedBy(memberless);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(memberless, () -> submissions.send(draft)));
    }

    @Test
    void sendsNoDraftThatWasDiscarded() {
        var draft = prepared.draftedBy(DELEGATE_OF_KENYA);
        stage.enter(DELEGATE_OF_KENYA);
        drafts.discard(draft);
        assertThatExceptionOfType(DraftClosed.class)
                .isThrownBy(() -> submissions.send(draft))
                .satisfies(refusal -> assertThat(refusal.sentAs()).isEmpty());
    }

    @Test
    void makesASecondRevisionOfAReplyThatChangesTheTextAndKeepsTheFirst() {
        var number = prepared.askedBack();
        reply(
                number,
                content -> content.withReply("All of them.")
                        .withTitle("Sous-titrage")
                        .withChosenLanguage(Language.FRENCH)
                        .withSectors(Set.of(Sector.ITU_D)));
        var need = prepared.seen(number);
        assertThat(need.revision()).isEqualTo(2);
        assertThat(need.text().title()).isEqualTo("Sous-titrage");
        assertThat(need.text().sectors()).containsExactly(Sector.ITU_D);
        assertThat(need.status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(need.questions()).extracting(Question::reply).containsExactly("All of them.");
        assertThat(events.stream(NeedSubmitted.class)).contains(new NeedSubmitted(number, 2));
    }

    @Test
    void makesNoRevisionOfAReplyThatChangesNothing() {
        var number = prepared.askedBack();
        reply(number, content -> content.withReply("All of them."));
        assertThat(prepared.seen(number).revision()).isEqualTo(1);
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.SUBMITTED);
    }

    @Test
    void sendsNoReplyWithoutAWordInIt() {
        var number = prepared.askedBack();
        assertThatExceptionOfType(DraftIncomplete.class)
                .isThrownBy(() -> reply(number, content -> content.withTitle("Sous-titrage")))
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(DraftProblem.REPLY_MISSING));
        assertThatExceptionOfType(DraftIncomplete.class)
                .isThrownBy(() ->
                        reply(number, content -> content.withReply("x".repeat(DraftContent.LONGEST_TEXT + 1))))
                .satisfies(refusal -> assertThat(refusal.problems()).containsExactly(DraftProblem.REPLY_TOO_LONG));
    }

    @Test
    void keepsTheReplyWhenTheQuestionWasTakenAway() {
        var number = prepared.askedBack();
        stage.enter(DELEGATE_OF_KENYA);
        var draft = drafts.reply(number).id();
        prepared.change(draft, content -> content.withReply("All of them."));
        stage.as(SECRETARY, () -> triage.decline(number, prepared.version(number), "Not ours.", Language.ENGLISH));
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> submissions.send(draft));
        assertThat(drafts.find(draft))
                .get()
                .extracting(kept -> kept.content().reply())
                .isEqualTo("All of them.");
    }

    /** Whichever comes first, the other is told in words that the need moved on. */
    @RepeatedTest(5)
    void letsOneOfAReplyAndADecliningAtTheSameMomentWin() {
        var number = prepared.askedBack();
        var version = prepared.version(number);
        var draft = stage.as(DELEGATE_OF_KENYA, () -> {
            var begun = drafts.reply(number).id();
            prepared.change(begun, content -> content.withReply("All.").withTitle("Another"));
            return begun;
        });
        var outcomes = AtOnce.<Object>all(List.of(
                () -> stage.as(DELEGATE_OF_KENYA, () -> submissions.send(draft)),
                () -> stage.as(OTHER_SECRETARY, () -> {
                    triage.decline(number, version, "Not ours.", Language.ENGLISH);
                    return number;
                })));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(NeedMovedOn.class);
    }

    private void reply(NeedNumber number, UnaryOperator<DraftContent> change) {
        stage.as(DELEGATE_OF_KENYA, () -> {
            var draft = drafts.reply(number).id();
            prepared.change(draft, change);
            return submissions.send(draft);
        });
    }
}
