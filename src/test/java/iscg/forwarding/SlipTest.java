package iscg.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.testing.AnActor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlipTest {

    private static final Instant SENT = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);
    private static final Instant LAST_MOMENT = Instant.parse("2026-12-21T22:59:59Z");
    private static final Actor CHAIR = AnActor.chairOf("RAG");
    private static final Actor VICE_CHAIR = AnActor.viceChairOf("RAG");
    private static final Actor REVIEWER = AnActor.reviewerOf("RAG");

    private final Slip forAction = slip(new Addressee("RAG", Purpose.ACTION, DAY));
    private final Slip forInformation = slip(new Addressee("RAG", Purpose.INFORMATION, null));

    private static Slip slip(Addressee addressee) {
        return new Slip(1, 1, addressee, SlipNote.toAll("Please advise.", Language.ENGLISH), AnActor.secretary(), SENT);
    }

    @Test
    void isDueAtTheEndOfItsDayInGeneva() {
        assertThat(forAction.replyBy()).isEqualTo(LAST_MOMENT);
        assertThat(forAction.state(LAST_MOMENT)).isEqualTo(SlipState.SENT);
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.OVERDUE);
    }

    @Test
    void isSeenByTheFirstWhoOpensIt() {
        assertThat(forAction.seen(CHAIR, SENT)).isTrue();
        assertThat(forAction.seen(CHAIR, SENT.plusSeconds(60))).isFalse();
        assertThat(forAction.state(SENT)).isEqualTo(SlipState.SEEN);
    }

    @Test
    void isOverdueThoughItWasSeen() {
        forAction.seen(CHAIR, SENT);
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.OVERDUE);
    }

    @Test
    void isNeverOverdueWhereNoReplyIsExpected() {
        assertThat(forInformation.awaitsReply()).isFalse();
        assertThat(forInformation.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.SENT);
    }

    @Test
    void isClosedByAReplyHoweverLate() {
        assertThat(forAction.awaitsReply()).isTrue();
        forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, CHAIR, LAST_MOMENT.plusSeconds(1));
        assertThat(forAction.awaitsReply()).isFalse();
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(2))).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void takesAReplyThoughItWasForInformation() {
        forInformation.conclude(SlipOutcome.ADVICE, "Well done.", Language.ENGLISH, CHAIR, SENT);
        assertThat(forInformation.state(SENT)).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void keepsTheFirstReplyAndRefusesTheSecond() {
        forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, CHAIR, SENT);
        assertThatExceptionOfType(SlipClosed.class)
                .isThrownBy(() -> forAction.conclude(
                        SlipOutcome.ADVICE, "Laissez-le.", Language.FRENCH, CHAIR, SENT.plusSeconds(1)));
        assertThat(forAction.details(SENT, "Nakamura", null).advice())
                .isEqualTo(new Advice("Do it.", Language.ENGLISH, "Nakamura", SENT));
    }

    @Test
    void isNotClosedWithoutAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forAction.conclude(SlipOutcome.ADVICE, " ", Language.ENGLISH, CHAIR, SENT));
        assertThat(forAction.awaitsReply()).isTrue();
    }

    @Test
    void isNotAddressedForActionWithoutADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Addressee("RAG", Purpose.ACTION, null));
    }

    @Test
    void isInWorkOnceSomebodyDrafts() {
        forAction.seen(CHAIR, SENT);
        forAction.delegate(CHAIR, REVIEWER, "", null, SENT);
        assertThat(forAction.state(SENT)).isEqualTo(SlipState.IN_WORK);
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.OVERDUE);
    }

    @Test
    void isInWorkOnceADraftWasBegun() {
        forInformation.workBegan(SENT);
        assertThat(forInformation.state(SENT)).isEqualTo(SlipState.IN_WORK);
    }

    @Test
    void isTheChairsUntilTheyAskSomebodyToDraftAndAgainOnceTheDraftIsHandedIn() {
        assertThat(forAction.taskOf(CHAIR)).isEqualTo(Task.REVIEW);
        forAction.delegate(CHAIR, REVIEWER, "Please be brief.", DAY.minusDays(7), SENT);
        assertThat(forAction.taskOf(CHAIR)).isNull();
        assertThat(forAction.taskOf(REVIEWER)).isEqualTo(Task.DRAFT);
        forAction.handIn(REVIEWER, SENT);
        assertThat(forAction.taskOf(CHAIR)).isEqualTo(Task.RELEASE);
        assertThat(forAction.taskOf(REVIEWER)).isNull();
        forAction.giveBack(CHAIR, "Shorter, please.");
        assertThat(forAction.taskOf(REVIEWER)).isEqualTo(Task.DRAFT);
        assertThat(forAction.delegation().word()).isEqualTo("Shorter, please.");
        forAction.takeBack(CHAIR);
        assertThat(forAction.taskOf(CHAIR)).isEqualTo(Task.REVIEW);
        assertThat(forAction.delegation()).isNull();
    }

    @Test
    void isSentByNobodyWhoOnlyDrafts() {
        forAction.delegate(CHAIR, REVIEWER, "", null, SENT);
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, REVIEWER, SENT));
        assertThatExceptionOfType(SlipMovedOn.class)
                .isThrownBy(() -> forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, VICE_CHAIR, SENT));
    }

    @Test
    void isDraftedByNobodyOfAnotherBody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forAction.delegate(CHAIR, AnActor.reviewerOf("TSAG"), "", null, SENT));
    }

    @Test
    void goesToTheViceChairWhereTheChairHasAConflictOfInterest() {
        forAction.declareConflict(CHAIR);
        assertThat(forAction.rights().partOf(CHAIR)).isEqualTo(Part.OUT);
        assertThat(forAction.taskOf(VICE_CHAIR)).isEqualTo(Task.REVIEW);
        forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, VICE_CHAIR, SENT);
        assertThat(forAction.state(SENT)).isEqualTo(SlipState.REPLIED);
    }

    @Test
    void goesBackToTheChairWhereWhoDraftsHasAConflictOfInterest() {
        forAction.delegate(CHAIR, REVIEWER, "", null, SENT);
        forAction.declareConflict(REVIEWER);
        assertThat(forAction.taskOf(CHAIR)).isEqualTo(Task.REVIEW);
        assertThat(forAction.rights().isKnownTo(REVIEWER)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> forAction.delegate(CHAIR, REVIEWER, "", null, SENT));
    }

    @Test
    void passesItsRequestOnToAnotherBody() {
        var referred = forAction.referTo("TSAG", DAY, "Theirs to say.", Language.ENGLISH, CHAIR, SENT);
        assertThat(forAction.state(SENT)).isEqualTo(SlipState.REPLIED);
        assertThat(forAction.details(SENT, null, null).referredTo()).isEqualTo("TSAG");
        assertThat(referred.referredBy()).isEqualTo(forAction.id().value());
        assertThat(referred.awaitsReply()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forInformation.referTo("RAG", DAY, "Ours.", Language.ENGLISH, CHAIR, SENT));
    }

    @Test
    void needsNoWordsForNoComment() {
        forAction.conclude(SlipOutcome.NO_COMMENT, "", Language.ENGLISH, CHAIR, SENT);
        var details = forAction.details(SENT, "Nakamura", null);
        assertThat(details.outcome()).isEqualTo(SlipOutcome.NO_COMMENT);
        assertThat(details.advice()).isNull();
        assertThat(forInformation.awaitsReply()).isFalse();
    }

    @Test
    void isTakenBackForAReasonAndThenClosed() {
        assertThatIllegalArgumentException().isThrownBy(() -> forAction.withdraw(AnActor.secretary(), because(" ")));
        forAction.withdraw(AnActor.secretary(), because("Sent by mistake."));
        assertThat(forAction.state(LAST_MOMENT.plusSeconds(1))).isEqualTo(SlipState.WITHDRAWN);
        assertThat(forAction.awaitsReply()).isFalse();
        assertThatExceptionOfType(SlipClosed.class)
                .isThrownBy(() -> forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, CHAIR, SENT));
    }

    @Test
    void isNotTakenBackAfterAReply() {
        forAction.conclude(SlipOutcome.ADVICE, "Do it.", Language.ENGLISH, CHAIR, SENT);
        assertThatExceptionOfType(SlipClosed.class)
                .isThrownBy(() -> forAction.withdraw(AnActor.secretary(), because("Sent by mistake.")));
    }

    private static Withdrawal because(String reason) {
        return new Withdrawal(reason, Language.ENGLISH, false, SENT);
    }
}
