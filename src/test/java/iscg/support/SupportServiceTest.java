package iscg.support;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.identity.Player;
import iscg.identity.Region;
import iscg.language.Language;
import iscg.need.MergeService;
import iscg.need.NeedMovedOn;
import iscg.need.NeedNumber;
import iscg.need.NeedService;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class SupportServiceTest {

    private static final String WHY = "Our delegates cannot follow either.";
    private static final Player COLLEAGUE_OF_EGYPT = Player.delegate("Karim Adly", "EG");

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    SupportService supports;

    @Autowired
    MergeService merging;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    private void state(Player delegate, NeedNumber number, String sentence) {
        stage.as(delegate, () -> supports.state(number, sentence, Language.ENGLISH));
    }

    private List<SupportDetails> stated(NeedNumber number) {
        return stage.as(SECRETARY, () -> supports.of(number));
    }

    @Test
    void letsAnotherMemberStateThatItSharesTheNeed() {
        var number = slips.forwardedTo("RAG");
        state(DELEGATE_OF_EGYPT, number, WHY);
        assertThat(stated(number)).singleElement().satisfies(one -> {
            assertThat(one.member().code()).isEqualTo("EG");
            assertThat(one.member().region()).isEqualTo(Region.ARAB_STATES);
            assertThat(one.sentence()).isEqualTo(WHY);
        });
        assertThat(events.stream(NeedSupported.class)).containsExactly(new NeedSupported(number, "EG"));
        assertThat(stage.as(SECRETARY, () -> needs.timeline(number)).getLast().verb())
                .isEqualTo("need.supported");
    }

    @Test
    void hasOneStatementAMemberWhichAnyOfItsDelegatesChangesOrTakesBack() {
        var number = slips.forwardedTo("RAG");
        state(DELEGATE_OF_EGYPT, number, WHY);
        state(COLLEAGUE_OF_EGYPT, number, "Neither can the public.");
        assertThat(stated(number))
                .singleElement()
                .extracting(SupportDetails::sentence)
                .isEqualTo("Neither can the public.");
        assertThat(events.stream(NeedSupported.class)).hasSize(1);
        stage.as(DELEGATE_OF_EGYPT, () -> supports.withdraw(number));
        assertThat(stated(number)).isEmpty();
        state(DELEGATE_OF_EGYPT, number, WHY);
        assertThat(stated(number)).hasSize(1);
    }

    @Test
    void isForOthersOnNeedsThatWereForwardedAndAreOpen() {
        var waiting = prepared.submitted();
        var forwarded = slips.forwardedTo("RAG");
        var answered = slips.forwardedTo("RAG");
        stage.as(SECRETARY, () -> triage.answer(answered, prepared.version(answered), "Done.", Language.ENGLISH));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> state(DELEGATE_OF_EGYPT, waiting, WHY));
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> state(DELEGATE_OF_EGYPT, answered, WHY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> state(DELEGATE_OF_KENYA, forwarded, WHY));
        assertThat(stage.as(CHAIR_OF_RAG, () -> supports.maySupport(forwarded))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> state(DELEGATE_OF_EGYPT, forwarded, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> state(DELEGATE_OF_EGYPT, forwarded, "x".repeat(1_001)));
    }

    @Test
    void keepsSupportersWhenNeedsAreMerged() {
        var uruguay = Player.delegate("Martín Etchegaray", "UY");
        var source = slips.forwarded(
                prepared.submittedBy(DELEGATE_OF_KENYA), List.of(SlipsOnTheirWay.forInformation("RAG")));
        var target = prepared.submittedBy(DELEGATE_OF_EGYPT);
        state(DELEGATE_OF_EGYPT, source, WHY);
        state(uruguay, source, "So it is here.");
        stage.as(
                SECRETARY,
                () -> merging.merge(source, prepared.version(source), target, "The same.", Language.ENGLISH));
        assertThat(stated(target))
                .extracting(one -> one.member().code(), SupportDetails::sentence, SupportDetails::cameWith)
                .containsExactlyInAnyOrder(
                        tuple("KE", null, source.toString()), tuple("UY", "So it is here.", source.toString()));
        assertThat(stated(source)).hasSize(2);
    }

    @RepeatedTest(3)
    void takesOneOfTwoStatementsOfAMemberAtTheSameMoment() {
        var number = slips.forwardedTo("RAG");
        Callable<Object> one = () -> {
            state(DELEGATE_OF_EGYPT, number, WHY);
            return number;
        };
        Callable<Object> other = () -> {
            state(COLLEAGUE_OF_EGYPT, number, WHY);
            return number;
        };
        AtOnce.all(List.of(one, other));
        assertThat(stated(number)).hasSize(1);
    }
}
