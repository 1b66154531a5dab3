package iscg.procedure;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import iscg.audit.History;
import iscg.deadline.TextTerms;
import iscg.language.Language;
import iscg.meeting.AMeeting;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    TemplateService template;

    @Autowired
    History history;

    @Autowired
    JdbcClient database;

    private MeetingId meeting;
    private List<Rule> before = List.of();

    @BeforeEach
    void announceAMeetingOnElevenJanuary() {
        meeting = meetings.published();
        stage.enter(SECRETARY);
        before = template.rules();
    }

    /** Rules are what migrations laid; the next test finds them as they were. */
    @AfterEach
    void putTheRulesBack() {
        database.sql("delete from procedure_rule where step like 'ADDED-%'").update();
        before.forEach(rule -> database.sql("""
                update procedure_rule set amount = ?, unit = ?, responsible = ?, switched_on = true
                where body_code = ? and step = ?""")
                .params(
                        rule.amount(),
                        rule.unit().name(),
                        rule.responsible(),
                        rule.body(),
                        rule.step().code())
                .update());
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
    void remembersTheReportOfAMeetingThatIsOver() {
        clock.set(Instant.parse("2027-02-23T08:00:00Z"));
        assertThat(procedure.next(20)).extracting(step -> step.item().step()).contains(Step.REPORT);
        clock.set(Instant.parse("2028-02-23T08:00:00Z"));
        assertThat(procedure.next(20)).isEmpty();
    }

    @Test
    void countsByARuleThatTheSecretariatChanged() {
        var rule = rule(Step.INTERPRETATION);
        template.change(rule.with(10, TextTerms.Unit.DAYS, "BDT"));
        assertThat(due(Step.INTERPRETATION)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(item(Step.INTERPRETATION).responsible()).containsExactly("BDT");
        assertThatExceptionOfType(ProcedureMovedOn.class).isThrownBy(() -> template.change(rule));
    }

    @Test
    void saysBeforeAtHowManyMeetingsTheDayChanges() {
        meetings.publishedOn(AMeeting.DAY.plusDays(30));
        var rule = rule(Step.INTERPRETATION);
        assertThat(template.effect(rule)).isZero();
        assertThat(template.effect(rule.with(10, TextTerms.Unit.DAYS, "GS"))).isEqualTo(2);
        procedure.done(meeting, Step.INTERPRETATION);
        assertThat(template.effect(rule.with(10, TextTerms.Unit.DAYS, "GS"))).isEqualTo(1);
        assertThat(template.effect(rule.switchedOn(false))).isEqualTo(1);
    }

    @Test
    void takesAStepOutOfChecklistsThatWasSwitchedOffAndPutsItBack() {
        template.change(rule(Step.AGENDA).switchedOn(false));
        assertThat(procedure.of(meeting)).extracting(ChecklistItem::step).doesNotContain(Step.AGENDA);
        template.change(rule(Step.AGENDA).switchedOn(true));
        assertThat(procedure.of(meeting)).extracting(ChecklistItem::step).contains(Step.AGENDA);
    }

    @Test
    void takesInAStepOfItsOwnOnceItHasItsNames() {
        var step = template.add("ISCG");
        assertThat(procedure.of(meeting)).hasSize(9);
        template.name("ISCG", step, Language.ENGLISH, "Badges printed");
        assertThatIllegalStateException()
                .isThrownBy(() -> template.change(rule(step).switchedOn(true)));
        for (var language : Language.values()) {
            template.name("ISCG", step, language, "Badges in " + language.tag());
        }
        template.change(rule(step)
                .counted(Rule.Count.BEFORE)
                .with(3, TextTerms.Unit.DAYS, "BDT")
                .switchedOn(true));
        var added = procedure.of(meeting).stream()
                .filter(item -> item.step().isAdded())
                .findFirst()
                .orElseThrow();
        assertThat(added.due()).isEqualTo(AMeeting.DAY.minusDays(3));
        assertThat(added.step().names().in(Language.FRENCH)).isEqualTo("Badges in fr");
        assertThatExceptionOfType(ProcedureMovedOn.class)
                .isThrownBy(() -> template.name("ISCG", step, Language.ENGLISH, "Another"));
        assertThatExceptionOfType(ProcedureMovedOn.class).isThrownBy(() -> template.remove(rule(step)));
        template.change(rule(step).switchedOn(false));
        template.remove(rule(step));
        assertThat(template.rules()).noneMatch(rule -> rule.step().isAdded());
        assertThat(template.add("ISCG")).isNotEqualTo(step);
    }

    @Test
    void keepsInTheHistoryWhatWasChanged() {
        template.change(rule(Step.AGENDA).switchedOn(false));
        template.change(rule(Step.REPORT).with(30, TextTerms.Unit.DAYS, "GS"));
        assertThat(history.of("procedure:ISCG"))
                .extracting(act -> act.verb() + " " + act.details().get("step"))
                .containsExactly("procedure.switched-off AGENDA", "procedure.changed REPORT");
    }

    private Rule rule(Step step) {
        return template.rules().stream()
                .filter(one -> one.body().equals("ISCG") && one.step().code().equals(step.code()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(Step step) {
        return item(step).due();
    }

    private ChecklistItem item(Step step) {
        return procedure.of(meeting).stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
