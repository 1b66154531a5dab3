package iscg.translation;

import static iscg.identity.Player.ADMIN;
import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.TRANSLATOR;
import static iscg.language.Language.ENGLISH;
import static iscg.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.disposition.ActionService;
import iscg.disposition.DispositionId;
import iscg.disposition.DispositionKind;
import iscg.disposition.DispositionPreparationService;
import iscg.disposition.Recipient;
import iscg.forwarding.ReviewService;
import iscg.forwarding.SlipDetails;
import iscg.forwarding.SlipWithdrawalService;
import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.need.NeedNumber;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TrackService;
import iscg.need.TriageService;
import iscg.need.WithdrawalService;
import iscg.report.CoverPurpose;
import iscg.report.CoverSlip;
import iscg.report.CoverSlipService;
import iscg.report.ReportsOnTheirWay;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import iscg.track.Theme;
import iscg.track.Track;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write around needs and slips: what is translated, for whom, and what is out of date. */
@PortalTest
class TextsAroundNeedsTest {

    private static final String WORDS = "En français.";

    private static final List<Player> STRANGERS =
            List.of(DELEGATE_OF_EGYPT, CHAIR_OF_RAG, CHAIR_OF_TDAG, ADMIN, TRANSLATOR);

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    Translators translators;

    @Autowired
    TranslationService translations;

    @Autowired
    TriageService triage;

    @Autowired
    TrackService tracks;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ReviewService reviews;

    @Autowired
    SlipWithdrawalService takingBack;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    PreparationService preparations;

    @Autowired
    DispositionPreparationService dispositions;

    @Autowired
    ActionService actions;

    @Autowired
    ReportsOnTheirWay reports;

    @Autowired
    CoverSlipService coverSlips;

    @Test
    void givesAQuestionAndItsReplyToSubmitterAndSecretariatAlone() {
        var number = prepared.submitted();
        prepared.revise(number, begun -> begun.withReply("All meetings of the advisory groups."));
        assertThat(translators.waiting(FRENCH))
                .allMatch(TranslationItem::forAFew)
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.QUESTION, TextKind.REPLY);
        translators.release(TextKind.QUESTION, FRENCH, WORDS);
        translators.release(TextKind.REPLY, FRENCH, WORDS);

        slips.forwarded(number, List.of(SlipsOnTheirWay.forAction("RAG")));

        for (var place : List.of(TextPlace.ofQuestion(number, 1), TextPlace.ofReply(number, 1))) {
            assertReads(place, 1, DELEGATE_OF_KENYA, SECRETARY);
            assertReadsNothing(place, STRANGERS);
        }
    }

    @Test
    void givesTheReasonForATrackToEverybodyOnceTheNeedIsForwarded() {
        var number = prepared.submitted();
        decideOtherwise(number, "The Council asked for it.");
        assertThat(translators.waiting(FRENCH, TextKind.TRACK).forAFew()).isTrue();
        translators.release(TextKind.TRACK, FRENCH, WORDS);
        assertReads(TextPlace.ofTrack(number), 1, DELEGATE_OF_KENYA, SECRETARY);
        assertReadsNothing(TextPlace.ofTrack(number), STRANGERS);

        slips.forwarded(number, List.of(SlipsOnTheirWay.forAction("RAG")));
        assertReads(TextPlace.ofTrack(number), 1, DELEGATE_OF_EGYPT, CHAIR_OF_RAG);

        decideOtherwise(number, "The Council and the Conference asked for it.");
        var again = translators.waiting(FRENCH, TextKind.TRACK);
        assertThat(again.status()).isEqualTo(TranslationStatus.STALE);
        assertThat(again.forAFew()).isFalse();
        assertThat(translators.read(DELEGATE_OF_EGYPT, TextPlace.ofTrack(number), 2, FRENCH))
                .hasValueSatisfying(text -> assertThat(text.stale()).isTrue());
    }

    private void decideOtherwise(NeedNumber number, String reason) {
        var theme = new Theme(true, false, Theme.Matter.OWN_WORKING, false);
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> tracks.override(number, version, theme, Track.STRATEGIC_LEADERSHIP, reason, ENGLISH));
    }

    @Test
    void givesTheEndOfANeedThatNobodyElseMayReadToItsTwoSidesAlone() {
        var number = prepared.submitted();
        var version = prepared.version(number);
        stage.as(SECRETARY, () -> triage.decline(number, version, "Not a matter of the Group.", ENGLISH));
        translators.release(TextKind.OUTCOME, FRENCH, WORDS);
        assertReads(TextPlace.ofOutcome(number), 1, DELEGATE_OF_KENYA, SECRETARY);
        assertReadsNothing(TextPlace.ofOutcome(number), STRANGERS);
    }

    @Test
    void sendsNothingThatIsForAFewToAMachine() {
        prepared.askedBack();
        var id = translators.waiting(FRENCH, TextKind.QUESTION).id();
        stage.enter(TRANSLATOR);
        var seen = translations.open(id).orElseThrow().seen();
        assertThatExceptionOfType(MachineUnavailable.class)
                .isThrownBy(() -> translations.releaseByMachine(id, seen))
                .withMessageContaining("for a few");
    }

    @Test
    void asksOnceForANoteToSeveralBodiesAndNotAgainForWhatWasSaidOnReferring() {
        var number = slips.forwardedSaying("Please look at the costs.", "RAG", "TSAG");
        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.NEED, TextKind.NOTE);
        translators.release(TextKind.NOTE, FRENCH, WORDS);
        assertThat(slips.of(number))
                .allSatisfy(slip -> assertReads(note(slip), 1, DELEGATE_OF_EGYPT, CHAIR_OF_RAG, CHAIR_OF_TSAG));

        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.refer(slip, "TDAG", SlipsOnTheirWay.REPLY_BY, "It is theirs.", ENGLISH));
        translators.release(TextKind.ADVICE, FRENCH, WORDS);
        assertReads(note(slips.of(number, "TDAG")), 1, CHAIR_OF_TDAG, CHAIR_OF_RAG);
        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.NEED);
    }

    private static TextPlace note(SlipDetails slip) {
        return Objects.requireNonNull(slip.notePlace());
    }

    @Test
    void asksForWhyARequestIsWithdrawnAndOnceForWhyANeedIs() {
        var number = slips.forwardedTo("RAG", "TSAG", "TDAG");
        var slip = slips.of(number, "TDAG").id();
        stage.as(SECRETARY, () -> takingBack.withdraw(slip, "Sent to them in error.", ENGLISH));
        translators.release(TextKind.WITHDRAWAL, FRENCH, WORDS);
        assertReads(TextPlace.ofWithdrawal(slip.value()), 1, CHAIR_OF_TDAG, DELEGATE_OF_EGYPT);

        var version = prepared.version(number);
        stage.as(DELEGATE_OF_KENYA, () -> withdrawals.withdraw(number, version, "We found another way.", ENGLISH));
        assertThat(translators.waiting(FRENCH))
                .extracting(TranslationItem::kind)
                .containsExactly(TextKind.NEED, TextKind.OUTCOME);
        assertThat(slips.of(number, "RAG").withdrawal())
                .satisfies(withdrawal -> assertThat(withdrawal.withNeed()).isTrue());
    }

    @Test
    void asksForWhatCameOfAnActionAndAgainWhenItIsReportedAnew() {
        var action = action();
        var place = TextPlace.ofCompletion(action);
        stage.as(CHAIR_OF_RAG, () -> actions.done(action, "Sent to all.", ENGLISH));
        assertThat(translators.waiting(FRENCH, TextKind.COMPLETION).body()).isEqualTo("RAG");
        translators.release(TextKind.COMPLETION, FRENCH, WORDS);
        assertReads(place, 1, DELEGATE_OF_EGYPT, SECRETARY);

        stage.as(SECRETARY, () -> actions.reopen(action));
        stage.as(CHAIR_OF_RAG, () -> actions.done(action, "Sent to all, with the annex.", ENGLISH));
        assertThat(translators.waiting(FRENCH, TextKind.COMPLETION).status()).isEqualTo(TranslationStatus.STALE);
        assertThat(translators.read(DELEGATE_OF_EGYPT, place, 2, FRENCH))
                .hasValueSatisfying(text -> assertThat(text.stale()).isTrue());
    }

    @Test
    void asksForWhyAMeetingWasCancelledForEverybody() {
        var meeting = meetings.published();
        stage.as(SECRETARY, () -> preparations.cancel(meeting, "The building is closed for works.", ENGLISH));
        translators.release(TextKind.CANCELLATION, FRENCH, WORDS);
        assertReads(TextPlace.ofCancellation(meeting), 1, DELEGATE_OF_EGYPT, SECRETARY);
    }

    private DispositionId action() {
        var meeting = meetings.published();
        return stage.as(SECRETARY, () -> {
            var id = dispositions.begin(meeting, 1);
            dispositions.edit(
                    id,
                    one -> one.of(DispositionKind.REQUESTED)
                            .worded(ENGLISH, "Send it to all.")
                            .to(Recipient.body("RAG"))
                            .dueOn(LocalDate.of(2026, 12, 18)));
            dispositions.publish(id);
            return id;
        });
    }

    @Test
    void givesTheReplyToAReportToItsBodyAndTheSecretariatAlone() {
        var meeting = reports.issued();
        var due = LocalDate.of(2026, 12, 18);
        stage.as(SECRETARY, () -> coverSlips.send(meeting, "TSAG", EnumSet.of(CoverPurpose.ACTION), due));
        var slip = stage.as(CHAIR_OF_TSAG, () -> coverSlips.waiting()).stream()
                .mapToLong(CoverSlip::id)
                .findFirst()
                .orElseThrow();
        stage.as(CHAIR_OF_TSAG, () -> coverSlips.reply(slip, "It is on our agenda.", ENGLISH));
        assertThat(translators.waiting(FRENCH, TextKind.COVER_REPLY).forAFew()).isTrue();
        translators.release(TextKind.COVER_REPLY, FRENCH, WORDS);
        assertReads(TextPlace.ofCoverReply(slip), 1, CHAIR_OF_TSAG, SECRETARY);
        assertReadsNothing(TextPlace.ofCoverReply(slip), STRANGERS);
    }

    private void assertReads(TextPlace place, int version, Player... readers) {
        for (var reader : readers) {
            assertThat(translators.read(reader, place, version, FRENCH))
                    .as(place + " as " + reader)
                    .hasValueSatisfying(text -> assertThat(text.parts())
                            .allMatch(part -> part.text().equals(WORDS)));
        }
    }

    private void assertReadsNothing(TextPlace place, List<Player> strangers) {
        for (var stranger : strangers) {
            assertThat(translators.read(stranger, place, 1, FRENCH))
                    .as(place + " as " + stranger)
                    .isEmpty();
        }
    }
}
