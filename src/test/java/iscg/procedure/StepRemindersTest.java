package iscg.procedure;

import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import iscg.meeting.AMeeting;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
import iscg.meeting.PreparationService;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Steps that are due or late are said once each, however often morning comes. */
@PortalTest
@RecordApplicationEvents
class StepRemindersTest {

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
    StepReminders reminders;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeetingOnElevenJanuary() {
        meeting = meetings.published();
    }

    @Test
    void sayEachThingOnceHoweverOftenTheMorningComes() {
        reminders.giveAll();
        reminders.giveAll();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "INVITATION -43",
                        "REGISTRATION_OPENS -43", // overdue
                        "CAPTIONING 4",
                        "DOCUMENTS_FOR_TRANSLATION 4",
                        "INTERPRETATION 7");
    }

    @Test
    void comeAgainAsTheDayComesNearer() {
        reminders.giveAll();
        clock.set(Instant.parse("2026-11-27T08:00:00Z"));
        reminders.giveAll();
        assertThat(told()).contains("CAPTIONING 0", "INTERPRETATION 3").doesNotHaveDuplicates();
    }

    @Test
    void areMadeUpForWhereAMorningWasMissed() {
        clock.set(Instant.parse("2026-11-25T08:00:00Z")); // the seventh day before was two days ago
        reminders.giveAll();
        assertThat(told()).contains("INTERPRETATION 5");
    }

    @Test
    void stopOnceAStepIsDoneOrTheMeetingCancelled() {
        stage.as(SECRETARY, () -> procedure.done(meeting, Step.INVITATION));
        reminders.giveAll();
        assertThat(told()).noneMatch(one -> one.startsWith("INVITATION"));
        var other = meetings.publishedOn(LocalDate.of(2027, 1, 12));
        stage.as(SECRETARY, () -> preparation.cancel(other, "Closed.", Language.ENGLISH));
        reminders.giveAll();
        assertThat(events.stream(StepDue.class)).allMatch(due -> due.meeting().equals(meeting));
    }

    @Test
    void beginAnewWhenTheMeetingMoves() {
        reminders.giveAll();
        stage.as(SECRETARY, () -> {
            preparation.edit(meeting, AMeeting.on(AMeeting.DAY.plusDays(2)));
            preparation.publish(meeting);
        });
        reminders.giveAll();
        assertThat(told()).contains("INTERPRETATION 7", "INTERPRETATION 9");
    }

    @Test
    void areGivenOnceWhereTwoPortalsWakeAtOnce() {
        AtOnce.times(2, () -> {
            reminders.giveAll();
            return true;
        });
        assertThat(database.sql("select count(*) from happening where verb like 'step-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private List<String> told() {
        return events.stream(StepDue.class)
                .map(due -> due.step() + " " + due.daysLeft())
                .toList();
    }
}
