package iscg.procedure;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iscg.deadline.TextTerms;
import iscg.meeting.AMeeting;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProcedureServiceTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    PreparationService preparation;

    @Autowired
    ProcedureService procedure;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeetingOnElevenJanuary() {
        meeting = meetings.published();
        stage.enter(SECRETARY);
    }

    @Test
    void countsDaysFromTheMeetingByTheRulesOfItsBody() {
        assertThat(due(Step.INVITATION)).isEqualTo(LocalDate.of(2026, 10, 11));
        assertThat(due(Step.CAPTIONING)).isEqualTo(LocalDate.of(2026, 11, 27)); // with texts for translation
        assertThat(due(Step.INTERPRETATION)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(due(Step.REGISTRATION_CLOSES)).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(due(Step.DOCUMENTS_AT_THE_LATEST)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(due(Step.REPORT)).isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void takesTheStrictestRuleWhereSeveralBodiesMeet() {
        preparation.edit(meeting, plan -> plan.of(List.of("ISCG", "TSAG")));
        preparation.publish(meeting);
        assertThat(due(Step.CAPTIONING)).isEqualTo(LocalDate.of(2026, 11, 11)); // TSAG: two months
        assertThat(item(Step.CAPTIONING).responsible()).containsExactlyInAnyOrder("GS", "TSB");
    }

    @Test
    void movesWithTheMeeting() {
        preparation.edit(meeting, AMeeting.on(AMeeting.DAY.plusDays(7)));
        preparation.publish(meeting);
        assertThat(due(Step.INTERPRETATION)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void saysWhatIsLateUntilItIsDone() {
        assertThat(procedure.of(meeting))
                .filteredOn(ChecklistItem::late)
                .extracting(ChecklistItem::step)
                .containsExactly(Step.INVITATION, Step.REGISTRATION_OPENS);
        procedure.done(meeting, Step.INVITATION);
        assertThat(procedure.late()).isEqualTo(1);
        procedure.open(meeting, Step.INVITATION);
        assertThat(procedure.late()).isEqualTo(2);
        clock.passes(Duration.ofDays(5)); // 28 November: texts for translation were due the day before
        assertThat(item(Step.CAPTIONING).late()).isTrue();
    }

    @Test
    void countsByARuleThatTheSecretariatChanged() {
        var rule = rule();
        try {
            procedure.change(rule.with(10, TextTerms.Unit.DAYS, "BDT"));
            assertThat(due(Step.INTERPRETATION)).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(item(Step.INTERPRETATION).responsible()).containsExactly("BDT");
            assertThatExceptionOfType(ProcedureMovedOn.class).isThrownBy(() -> procedure.change(rule));
        } finally {
            procedure.change(rule().with(rule.amount(), rule.unit(), rule.responsible()));
        }
    }

    private Rule rule() {
        return procedure.rules().stream()
                .filter(one -> one.body().equals("ISCG") && one.step() == Step.INTERPRETATION)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(Step step) {
        return item(step).due();
    }

    private ChecklistItem item(Step step) {
        return procedure.of(meeting).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
