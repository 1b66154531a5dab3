package iscg.forwarding;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.REVIEWER_OF_TSAG;
import static iscg.identity.Player.SECRETARY;
import static iscg.identity.Player.VICE_CHAIR_OF_TSAG;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.deadline.Reminder;
import iscg.identity.Actor;
import iscg.identity.Player;
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
    DelegationService delegation;

    @Autowired
    SubstituteService substitutes;

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
    void remindsWhoDraftsAndWhoSends() {
        var slip = slipOfTsag();
        var drafter = here(REVIEWER_OF_TSAG);
        stage.as(CHAIR_OF_TSAG, () -> delegation.delegate(slip, 0, drafter, "", null));
        assertThat(reminded()).containsExactlyInAnyOrder(name(CHAIR_OF_TSAG), name(REVIEWER_OF_TSAG));
    }

    @Test
    void remindsTheSubstituteAndNobodyWhoKeepsOut() {
        var slip = slipOfTsag();
        var substitute = here(REVIEWER_OF_TSAG);
        List.of(CHAIR_OF_TSAG, VICE_CHAIR_OF_TSAG).forEach(out -> {
            here(out);
            stage.as(out, () -> delegation.declareConflict(slip));
        });
        assertThat(reminded()).as("nobody is left").isEmpty();
        stage.as(SECRETARY, () -> substitutes.name(slip, substitute));
        clock.passes(Duration.ofDays(1));
        assertThat(reminded()).containsExactly(name(REVIEWER_OF_TSAG));
    }

    private SlipId slipOfTsag() {
        here(CHAIR_OF_TSAG);
        var slip = slips.of(slips.forwardedTo("TSAG"), "TSAG").id();
        clock.set(Moments.endOf(SlipsOnTheirWay.REPLY_BY));
        return slip;
    }

    /** The person's key, once they have signed in. */
    private long here(Player player) {
        return stage.as(player, () -> stage.current().person());
    }

    private static String name(Player player) {
        return player.claims().get("name").toString();
    }

    /** Who the last reminder is for. */
    private List<String> reminded() {
        reminders.giveAll();
        return events.stream(ReplyDue.class).reduce((one, next) -> next).orElseThrow().awaited().stream()
                .map(Actor::name)
                .toList();
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
