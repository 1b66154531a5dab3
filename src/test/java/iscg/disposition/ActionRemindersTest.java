package iscg.disposition;

import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_EGYPT;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingsOnTheirWay;
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

/** Actions that are due or late are said to whoever they fall to, once each, however often morning comes. */
@PortalTest
@RecordApplicationEvents
class ActionRemindersTest {

    private static final LocalDate IN_TWELVE_DAYS = LocalDate.of(2026, 12, 5);

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    MeetingsOnTheirWay meetings;

    @Autowired
    DispositionPreparationService preparation;

    @Autowired
    ActionService actions;

    @Autowired
    ActionReminders reminders;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    private MeetingId meeting;

    @BeforeEach
    void announceAMeeting() {
        List.of(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG, DELEGATE_OF_KENYA, DELEGATE_OF_EGYPT, SECRETARY)
                .forEach(player -> stage.as(player, () -> {}));
        meeting = meetings.published();
    }

    @Test
    void sayEachThingOnceAndAgainAsTheDayComesNearer() {
        action(Recipient.body("TSAG"));
        for (var day : List.of("2026-11-23", "2026-11-23", "2026-11-28", "2026-12-04", "2026-12-05", "2026-12-06")) {
            clock.set(Instant.parse(day + "T06:00:00Z"));
            reminders.giveAll();
        }
        assertThat(events.stream(ActionDue.class))
                .extracting(ActionDue::daysLeft)
                .containsExactly(12, 7, 1, 0, -1);
    }

    @Test
    void goToThoseAloneWhoCanSayThatItIsDone() {
        action(Recipient.body("TSAG"));
        action(Recipient.member("KE"));
        reminders.giveAll();
        assertThat(awaited().getFirst()).containsExactly("Ana Lucía Quispe");
        assertThat(awaited().getLast()).contains("Wanjiru Kamau").doesNotContain("منى عبد الرحمن");
    }

    @Test
    void areNoneForWhatNobodyKnowsOrWasDoneWithdrawnOrNeverPublished() {
        var done = action(Recipient.body("TSAG"));
        stage.as(CHAIR_OF_TSAG, () -> actions.done(done, "We did.", Language.ENGLISH));
        var withdrawn = action(Recipient.body("TSAG"));
        stage.as(SECRETARY, () -> preparation.withdraw(withdrawn));
        stage.as(SECRETARY, () -> word(Recipient.body("TSAG"), IN_TWELVE_DAYS));
        reminders.giveAll();
        assertThat(events.stream(ActionDue.class)).isEmpty();
        action(Recipient.other("The hosts"));
        reminders.giveAll();
        assertThat(awaited()).containsExactly(List.of()); // told to the secretariat
    }

    @Test
    void beginAnewWithAnotherDay() {
        var id = action(Recipient.body("TSAG"));
        reminders.giveAll();
        stage.as(SECRETARY, () -> {
            preparation.edit(id, one -> one.dueOn(IN_TWELVE_DAYS.minusDays(1)));
            preparation.publish(id);
        });
        reminders.giveAll();
        assertThat(events.stream(ActionDue.class))
                .extracting(ActionDue::daysLeft)
                .containsExactly(12, 11);
    }

    @Test
    void areGivenOnceWhereTwoPortalsWakeAtOnce() {
        action(Recipient.body("TSAG"));
        AtOnce.times(2, () -> {
            reminders.giveAll();
            return true;
        });
        assertThat(database.sql("select count(*) from happening where verb = 'action-due'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private DispositionId action(Recipient to) {
        return stage.as(SECRETARY, () -> {
            var id = word(to, IN_TWELVE_DAYS);
            preparation.publish(id);
            return id;
        });
    }

    private DispositionId word(Recipient to, LocalDate due) {
        var id = preparation.begin(meeting, 1);
        preparation.edit(
                id,
                one -> one.worded(Language.ENGLISH, "Consider captions.").to(to).dueOn(due));
        return id;
    }

    private List<List<String>> awaited() {
        return events.stream(ActionDue.class)
                .map(due -> due.awaited().stream().map(Actor::name).toList())
                .toList();
    }
}
