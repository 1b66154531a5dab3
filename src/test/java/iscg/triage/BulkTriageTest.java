package iscg.triage;

import static iscg.identity.Player.OTHER_SECRETARY;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.need.NeedAssigned;
import iscg.need.NeedNumber;
import iscg.need.NeedStatus;
import iscg.need.NeedsOnTheirWay;
import iscg.need.TriageService;
import iscg.testing.PortalTest;
import iscg.testing.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class BulkTriageTest {

    @Autowired
    Stage stage;

    @Autowired
    NeedsOnTheirWay prepared;

    @Autowired
    TriageService triage;

    @Autowired
    BulkTriage bulk;

    @Autowired
    ApplicationEvents events;

    private NeedNumber first;
    private NeedNumber second;
    private NeedNumber third;

    @BeforeEach
    void threeNeedsWait() {
        first = prepared.submitted();
        second = prepared.submitted();
        third = prepared.submitted();
        stage.enter(SECRETARY);
    }

    private ChosenNeed seen(NeedNumber number) {
        return new ChosenNeed(number, prepared.version(number));
    }

    @Test
    void assignsEachAndSaysSoByItself() {
        var outcome = bulk.assignToMe(List.of(seen(first), seen(third)));
        assertThat(outcome).isEqualTo(new BulkOutcome(List.of(first, third), List.of()));
        assertThat(prepared.seen(third).assignee()).isEqualTo("Priya Raghunathan");
        assertThat(prepared.seen(second).assignee()).isNull();
        assertThat(events.stream(NeedAssigned.class))
                .extracting(NeedAssigned::number)
                .containsExactly(first, third);
    }

    @Test
    void leavesWhatSomebodyElseActedOnMeanwhileAndDoesTheRest() {
        var chosen = List.of(seen(first), seen(second), seen(third));
        stage.as(OTHER_SECRETARY, () -> triage.assignToMe(second, prepared.version(second)));
        var outcome = bulk.decline(chosen, "one-sector", "For ITU-R alone.", Language.ENGLISH);
        assertThat(outcome).isEqualTo(new BulkOutcome(List.of(first, third), List.of(second)));
        assertThat(prepared.seen(first).status()).isEqualTo(NeedStatus.DECLINED);
        assertThat(prepared.seen(second).status()).isEqualTo(NeedStatus.SUBMITTED);
        assertThat(prepared.seen(third).outcome().declineReason()).isEqualTo("one-sector");
    }

    @Test
    void doesAnActOnceThoughItIsAskedForTwice() {
        var chosen = List.of(seen(first));
        bulk.decline(chosen, "one-sector", "For ITU-R alone.", Language.ENGLISH);
        var again = bulk.decline(chosen, "one-sector", "For ITU-R alone.", Language.ENGLISH);
        assertThat(again.left()).containsExactly(first);
    }
}
