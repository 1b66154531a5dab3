package iscg.need;

import static iscg.need.ANeed.DUE;
import static iscg.need.ANeed.MORNING;
import static iscg.need.ANeed.PAPER;
import static iscg.need.ANeed.TEXT;
import static iscg.need.ANeed.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import iscg.language.Language;
import iscg.testing.AnActor;
import iscg.track.Theme;
import iscg.track.Track;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {

    private static final Theme THEME = new Theme(true, true, Theme.Matter.NEITHER, false);

    /** Whether each step may be taken from each status. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            status          | assign | ask   | reply | decline | forward | answer | merge | withdraw
            SUBMITTED       | true   | true  | false | true    | true    | true   | true  | true
            ASKED_BACK      | true   | false | true  | true    | false   | false  | true  | true
            AWAITING_ADVICE | true   | true  | false | false   | true    | true   | false | true
            READY_TO_ANSWER | true   | true  | false | false   | true    | true   | true  | true
            ANSWERED        | false  | false | false | false   | false   | false  | false | false
            DECLINED        | false  | false | false | false   | false   | false  | false | false
            MERGED          | false  | false | false | false   | false   | false  | false | false
            WITHDRAWN       | false  | false | false | false   | false   | false  | false | false
            """)
    void takesTheLegalStepsAndRefusesAllOthersUnchanged(
            NeedStatus from,
            boolean assign,
            boolean ask,
            boolean reply,
            boolean decline,
            boolean forward,
            boolean answer,
            boolean merge,
            boolean withdraw) {
        expect(assign, from, need -> need.assignTo(AnActor.secretary()));
        expect(assign, from, need -> need.takeUpOn(TrackDecision.confirming(THEME.proposal())));
        expect(ask, from, need -> need.askSubmitter("Since when?", Language.ENGLISH, AnActor.secretary(), MORNING));
        expect(
                reply,
                from,
                need -> need.reply("Since 2023.", Language.ENGLISH, TOPIC, Set.of(), TEXT, () -> PAPER, MORNING));
        expect(decline, from, need -> need.decline("other", "Not for us.", Language.ENGLISH, MORNING));
        expect(forward, from, need -> need.forwarded(MORNING));
        expect(answer, from, need -> need.answer("Done.", Language.ENGLISH, MORNING));
        expect(merge, from, need -> need.mergeInto(2, "The same.", Language.ENGLISH, MORNING));
        expect(withdraw, from, need -> need.withdraw("Settled.", Language.ENGLISH, MORNING));
    }

    private static void expect(boolean legal, NeedStatus from, Consumer<Need> step) {
        var need = ANeed.in(from);
        var before = detailsOf(need);
        if (legal) {
            assertThatNoException().isThrownBy(() -> step.accept(need));
        } else {
            assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> step.accept(need));
            assertThat(detailsOf(need)).isEqualTo(before);
        }
    }

    private static NeedDetails detailsOf(Need need) {
        return need.details(true, "Wanjiru", need.assignee() == null ? null : "Moreau");
    }

    @Test
    void keepsEveryTextExactlyAsItWasSent() {
        var need = ANeed.in(NeedStatus.ASKED_BACK);
        var changed = new NeedText(
                "Captioning",
                TEXT.description(),
                TEXT.request(),
                Language.FRENCH,
                Set.of(Sector.ITU_D),
                TEXT.documents());
        assertThat(need.reply("All of them.", Language.ENGLISH, TOPIC, Set.of("RAG"), changed, () -> PAPER, MORNING))
                .isTrue();
        assertThat(need.revision()).isEqualTo(2);
        assertThat(need.currentText()).isEqualTo(changed);
        assertThat(need.text(1)).isEqualTo(TEXT);
    }

    @Test
    void makesNoRevisionOfAReplyThatLeavesTheTextAsItWas() {
        var need = ANeed.in(NeedStatus.ASKED_BACK);
        assertThat(need.reply("All of them.", Language.ENGLISH, TOPIC, Set.of("RAG"), TEXT, () -> PAPER, MORNING))
                .isFalse();
        assertThat(need.revision()).isEqualTo(1);
        assertThat(need.wishes()).containsExactly("RAG");
        assertThat(detailsOf(need).questions())
                .containsExactly(new Question(
                        1, "Which meetings?", Language.ENGLISH, MORNING, "All of them.", Language.ENGLISH, MORNING));
    }

    @Test
    void showsWhatWasAskedToItsOwnersAlone() {
        var need = ANeed.in(NeedStatus.ASKED_BACK);
        assertThat(need.details(false, null, null).questions()).isEmpty();
        assertThat(need.details(true, null, null).questions()).hasSize(1);
    }

    @Test
    void isTheSecretariatsTurnOnceNoReplyIsAwaited() {
        var need = ANeed.in(NeedStatus.AWAITING_ADVICE);
        assertThat(detailsOf(need).dueAt()).isEqualTo(DUE);
        need.awaiting(null);
        assertThat(need.status()).isEqualTo(NeedStatus.READY_TO_ANSWER);
        assertThat(detailsOf(need).dueAt()).isNull();
    }

    @Test
    void staysAnsweredWhenAdviceComesLate() {
        var need = ANeed.in(NeedStatus.ANSWERED);
        need.awaiting(null);
        need.awaiting(DUE);
        assertThat(need.status()).isEqualTo(NeedStatus.ANSWERED);
        assertThat(detailsOf(need).dueAt()).isNull();
    }

    @Test
    void isOverdueOnlyAfterTheLastMomentOfTheDay() {
        var details = detailsOf(ANeed.in(NeedStatus.AWAITING_ADVICE));
        assertThat(details.isOverdue(DUE)).isFalse();
        assertThat(details.isOverdue(DUE.plusSeconds(1))).isTrue();
    }

    @Test
    void refusesAnActOnWhatThePersonDidNotSee() {
        var need = ANeed.submitted();
        need.requireVersion(0);
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> need.requireVersion(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void isNotClosedWithoutAWord(String nothing) {
        var need = ANeed.submitted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.decline("other", nothing, Language.ENGLISH, MORNING));
        assertThatIllegalArgumentException().isThrownBy(() -> need.answer(nothing, Language.ENGLISH, MORNING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.askSubmitter(nothing, Language.ENGLISH, AnActor.secretary(), MORNING));
        assertThatIllegalArgumentException().isThrownBy(() -> need.withdraw(nothing, Language.ENGLISH, MORNING));
        assertThatIllegalArgumentException().isThrownBy(() -> need.mergeInto(2, nothing, Language.ENGLISH, MORNING));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        need.takeUpOn(TrackDecision.otherwise(Track.INFORMATION_SHARING, nothing, Language.ENGLISH)));
    }
}
