package iscg.need;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.forwarding.SlipsOnTheirWay;
import iscg.language.Language;
import iscg.need.MergeRefused.Reason;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class MergeServiceTest {

    private static final String WHY = "Both ask for captioning.";

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    MergeService merging;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    private NeedNumber kenya;
    private NeedNumber egypt;

    @BeforeEach
    void twoNeedsAskForTheSame() {
        kenya = prepared.submittedBy(DELEGATE_OF_KENYA);
        egypt = prepared.submittedBy(DELEGATE_OF_EGYPT);
        stage.enter(SECRETARY);
    }

    private void merge(NeedNumber number, NeedNumber into) {
        merging.merge(number, prepared.version(number), into, WHY, Language.ENGLISH);
    }

    @Test
    void closesOneAsPartOfTheOtherAndTellsBoth() {
        merge(egypt, kenya);
        assertThat(prepared.seen(egypt).status()).isEqualTo(NeedStatus.MERGED);
        assertThat(prepared.seen(egypt).outcome()).isEqualTo(new Outcome(WHY, Language.ENGLISH, null));
        assertThat(prepared.seen(kenya).status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(needs.timeline(egypt).getLast().verb()).isEqualTo("need.merged");
        assertThat(needs.timeline(kenya).getLast().verb()).isEqualTo("need.took-in");
        assertThat(events.stream(NeedMerged.class)).containsExactly(new NeedMerged(egypt, kenya));
        assertThat(events.stream(NeedClosed.class)).isEmpty();
    }

    @Test
    void showsEachSideThatTheOtherExistsButNotWhatItSays() {
        merge(egypt, kenya);
        var asEgypt = stage.as(DELEGATE_OF_EGYPT, () -> merging.of(egypt));
        assertThat(asEgypt.into()).isEqualTo(new RelatedNeed(kenya, "KE", NeedStatus.SUBMITTED, false));
        var asKenya = stage.as(DELEGATE_OF_KENYA, () -> merging.of(kenya));
        assertThat(asKenya.taken()).containsExactly(new RelatedNeed(egypt, "EG", NeedStatus.MERGED, false));
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> needs.find(kenya))).isEmpty();
        assertThat(stage.as(CHAIR_OF_RAG, () -> merging.of(kenya)).isEmpty()).isTrue();
        slips.forwarded(kenya, List.of(SlipsOnTheirWay.forAction("RAG")));
        assertThat(stage.as(DELEGATE_OF_EGYPT, () -> merging.of(egypt).into().readable()))
                .isTrue();
    }

    @Test
    void leadsToWhereAMergedNeedWentSoThatThereIsNoChain() {
        var third = prepared.submittedBy(DELEGATE_OF_EGYPT);
        merge(egypt, kenya);
        merge(third, egypt);
        assertThat(merging.of(third).into().number()).isEqualTo(kenya);
        assertThat(merging.of(kenya).taken()).extracting(RelatedNeed::number).containsExactly(egypt, third);
    }

    @Test
    void takesAlongWhatWasMergedBefore() {
        var third = prepared.submittedBy(DELEGATE_OF_KENYA);
        merge(egypt, kenya);
        merge(kenya, third);
        assertThat(merging.of(egypt).into().number()).isEqualTo(third);
        assertThat(merging.of(third).taken()).extracting(RelatedNeed::number).containsExactly(kenya, egypt);
        assertThat(merging.of(kenya).taken()).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        expectRefusal(Reason.SAME, kenya, kenya);
        expectRefusal(Reason.UNKNOWN, kenya, new NeedNumber(2026, 99));
        merge(egypt, kenya);
        expectRefusal(Reason.SAME, kenya, egypt);
        var third = prepared.submitted();
        triage.decline(kenya, prepared.version(kenya), "No.", Language.ENGLISH);
        expectRefusal(Reason.CLOSED, third, kenya);
        expectRefusal(Reason.CLOSED, third, egypt);
    }

    @Test
    void refusesToCloseWhatBodiesAreStillAtWorkOn() {
        var forwarded = slips.forwardedTo("TSAG");
        expectRefusal(Reason.ADVICE_AWAITED, forwarded, kenya);
        merge(kenya, forwarded);
        assertThat(prepared.seen(kenya).status()).isEqualTo(NeedStatus.MERGED);
    }

    private void expectRefusal(Reason reason, NeedNumber number, NeedNumber into) {
        assertThatExceptionOfType(MergeRefused.class)
                .isThrownBy(() -> merge(number, into))
                .returns(reason, MergeRefused::reason);
    }

    @Test
    void doesNothingToANeedThePersonSawBeforeSomebodyElseActed() {
        var seen = prepared.version(kenya);
        triage.assignToMe(kenya, seen);
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> merging.merge(kenya, seen, egypt, WHY, Language.ENGLISH));
    }

    @RepeatedTest(5)
    void letsOneOfTwoMergersAcrossEachOtherWin() {
        Callable<Object> one = () -> stage.as(SECRETARY, () -> {
            merge(kenya, egypt);
            return kenya;
        });
        Callable<Object> other = () -> stage.as(OTHER_SECRETARY, () -> {
            merge(egypt, kenya);
            return egypt;
        });
        var outcomes = AtOnce.all(List.of(one, other));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(List.of(prepared.seen(kenya).status(), prepared.seen(egypt).status()))
                .containsExactlyInAnyOrder(NeedStatus.MERGED, NeedStatus.SUBMITTED);
    }
}
