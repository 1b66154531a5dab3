package iscg.forwarding;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.deadline.Reminder;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.testing.AtOnce;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class RemindersTest {

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    SlipsOnTheirWay slips;

    @Autowired
    ReviewService reviews;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void remindsWhoseTurnItIsOnEachDayOnce() {
        slips.forwardedTo("RAG");
        for (var day = 0; day < 40; day++) {
            reminders.giveAll();
            reminders.giveAll();
            clock.passes(Duration.ofDays(1));
        }
        assertThat(given()).containsExactly(Reminder.values());
    }

    @Test
    void saysHowManyDaysAreLeft() {
        var number = slips.forwardedTo("RAG");
        clock.set(Moments.endOf(SlipsOnTheirWay.REPLY_BY.minusDays(7)));
        reminders.giveAll();
        var due = events.stream(ReplyDue.class).findFirst().orElseThrow();
        assertThat(due.number()).isEqualTo(number);
        assertThat(due.body()).isEqualTo("RAG");
        assertThat(due.daysLeft()).isEqualTo(7);
    }

    @Test
    void remindsNobodyWhoHasReplied() {
        var number = slips.forwardedTo("RAG");
        var slip = slips.of(number, "RAG").id();
        stage.as(CHAIR_OF_RAG, () -> reviews.sendAdvice(slip, "Do it.", Language.ENGLISH));
        clock.set(Moments.endOf(SlipsOnTheirWay.REPLY_BY));
        reminders.giveAll();
        assertThat(given()).isEmpty();
    }

    @Test
    void remindsNobodyOfWhatIsForInformation() {
        slips.forwarded(slips.forwardedTo("RAG"), List.of(SlipsOnTheirWay.forInformation("TSAG")));
        clock.set(Moments.endOf(SlipsOnTheirWay.REPLY_BY));
        reminders.giveAll();
        assertThat(events.stream(ReplyDue.class)).extracting(ReplyDue::body).containsExactly("RAG");
    }

    @Test
    void givesAReminderOnceThoughTwoMorningsComeAtOnce() {
        slips.forwardedTo("RAG");
        clock.set(Moments.endOf(SlipsOnTheirWay.REPLY_BY));
        AtOnce.times(4, () -> {
            reminders.giveAll();
            return true;
        });
        assertThat(given()).containsExactly(Reminder.LAST_DAY);
        assertThat(database.sql("select count(*) from happening where verb = 'reply-due'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private List<Reminder> given() {
        return database.sql("select reminder from slip_reminder order by given_at").query(String.class).list().stream()
                .map(Reminder::valueOf)
                .toList();
    }
}
