package iscg.need;

import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static iscg.need.NeedsOnTheirWay.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import iscg.audit.Act;
import iscg.language.Language;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
class TriageServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TriageService triage;

    @Autowired
    NeedService needs;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theSecretaryIsSignedIn() {
        stage.enter(SECRETARY);
    }

    @Test
    void assignsTheNeedToWhoTakesIt() {
        var number = prepared.submitted();
        triage.assignToMe(number, prepared.version(number));
        assertThat(prepared.seen(number).assignee()).isEqualTo("Priya Raghunathan");
        assertThat(lastActOn(number).verb()).isEqualTo("need.assigned");
    }

    @Test
    void asksTheSubmitterSoThatOnlyTheyAndTheSecretariatKnow() {
        var number = prepared.submitted();
        triage.ask(number, prepared.version(number), "Which meetings?", Language.ENGLISH);
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.ASKED_BACK);
        assertThat(prepared.seen(number).questions())
                .extracting(Question::question)
                .containsExactly("Which meetings?");
        assertThat(lastActOn(number).audience()).isEqualTo(Act.Audience.OWNERS);
    }

    @Test
    void declinesWithAReason() {
        var number = prepared.submitted();
        triage.decline(number, prepared.version(number), "C’est une question du Conseil.", Language.FRENCH);
        var need = prepared.seen(number);
        assertThat(need.status()).isEqualTo(NeedStatus.DECLINED);
        assertThat(need.outcome()).isEqualTo(new Outcome("C’est une question du Conseil.", Language.FRENCH, "other"));
        assertThat(lastActOn(number).verb()).isEqualTo("need.declined");
        assertThat(events.stream(NeedClosed.class)).containsExactly(new NeedClosed(number, NeedStatus.DECLINED));
    }

    @Test
    void answersAndCloses() {
        var number = prepared.submitted();
        triage.answer(number, prepared.version(number), "It is done.", Language.ENGLISH);
        assertThat(prepared.seen(number).status()).isEqualTo(NeedStatus.ANSWERED);
        assertThat(lastActOn(number).verb()).isEqualTo("need.answered");
        assertThat(events.stream(NeedClosed.class)).containsExactly(new NeedClosed(number, NeedStatus.ANSWERED));
    }

    @Test
    void doesNothingToANeedThePersonSawBeforeSomebodyElseActed() {
        var number = prepared.submitted();
        var seen = prepared.version(number);
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(number, seen));
        var before = prepared.seen(number);
        assertThatExceptionOfType(NeedMovedOn.class).isThrownBy(() -> triage.assignToMe(number, seen));
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> triage.ask(number, seen, "Which?", Language.ENGLISH));
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> triage.decline(number, seen, "No.", Language.ENGLISH));
        assertThatExceptionOfType(NeedMovedOn.class)
                .isThrownBy(() -> triage.answer(number, seen, "Yes.", Language.ENGLISH));
        assertThat(prepared.seen(number)).isEqualTo(before);
        assertThat(events.stream(NeedClosed.class)).isEmpty();
    }

    @RepeatedTest(5)
    void letsOneOfTwoSecretariesAtTheSameMomentActAndTellsTheOther() {
        var number = prepared.submitted();
        var seen = prepared.version(number);
        Callable<Object> declines = () -> stage.as(SECRETARY, () -> {
            triage.decline(number, seen, "No.", Language.ENGLISH);
            return number;
        });
        Callable<Object> answers = () -> stage.as(OTHER_SECRETARY, () -> {
            triage.answer(number, seen, "Yes.", Language.ENGLISH);
            return number;
        });
        var outcomes = AtOnce.all(List.of(declines, answers));
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .hasOnlyElementsOfType(NeedMovedOn.class);
        assertThat(needs.timeline(number)).hasSize(2);
    }

    @Test
    void queuesWhatIsNotClosedTheOldestFirst() {
        var first = prepared.submitted();
        clock.passes(Duration.ofHours(1));
        var second = prepared.submitted();
        clock.passes(Duration.ofHours(1));
        var third = prepared.submitted();
        triage.decline(second, prepared.version(second), "No.", Language.ENGLISH);
        assertThat(triage.queue(NeedFilter.ANY, 0))
                .extracting(NeedListItem::number)
                .containsExactly(first, third);
    }

    @Test
    void filtersTheQueueByTopicSectorStateAndMember() {
        var kenya = prepared.submittedBy(DELEGATE_OF_KENYA);
        var egypt = prepared.submittedBy(
                DELEGATE_OF_EGYPT, COMPLETE.withTopic("e-meetings").withSectors(Set.of(Sector.ITU_D, Sector.ITU_R)));
        triage.ask(egypt, prepared.version(egypt), "Which?", Language.ENGLISH);
        assertThat(found(NeedFilter.ANY.withTopic("e-meetings"))).containsExactly(egypt);
        assertThat(found(NeedFilter.ANY.withSector(Sector.ITU_T))).containsExactly(kenya);
        assertThat(found(NeedFilter.ANY.withSector(Sector.ITU_R))).containsExactly(kenya, egypt);
        assertThat(found(NeedFilter.ANY.withStatus(NeedStatus.ASKED_BACK))).containsExactly(egypt);
        assertThat(found(NeedFilter.ANY.withMember("KE"))).containsExactly(kenya);
        assertThat(found(NeedFilter.ANY.withMember("KE").withTopic("e-meetings")))
                .isEmpty();
        assertThat(triage.members()).containsExactlyInAnyOrder("KE", "EG");
    }

    private List<NeedNumber> found(NeedFilter filter) {
        return triage.queue(filter, 0).map(NeedListItem::number).getContent();
    }

    @Test
    void countsHowManyStandWhereUnderTheRestOfTheFilter() {
        prepared.submittedBy(DELEGATE_OF_KENYA);
        prepared.submittedBy(DELEGATE_OF_EGYPT);
        prepared.askedBack();
        assertThat(triage.counts(NeedFilter.ANY))
                .containsOnly(entry(NeedStatus.SUBMITTED, 2L), entry(NeedStatus.ASKED_BACK, 1L));
        assertThat(triage.counts(NeedFilter.ANY.withMember("KE").withStatus(NeedStatus.DECLINED)))
                .containsOnly(entry(NeedStatus.SUBMITTED, 1L), entry(NeedStatus.ASKED_BACK, 1L));
        assertThat(triage.waiting()).isEqualTo(2);
    }

    @Test
    void givesTwentyLinesAPage() {
        for (var need = 0; need < 21; need++) {
            prepared.submitted();
        }
        assertThat(triage.queue(NeedFilter.ANY, 0)).hasSize(20);
        assertThat(triage.queue(NeedFilter.ANY, 1)).hasSize(1);
        assertThat(triage.queue(NeedFilter.ANY, 1).getTotalPages()).isEqualTo(2);
    }

    private Act lastActOn(NeedNumber number) {
        return needs.timeline(number).getLast();
    }
}
