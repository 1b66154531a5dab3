package iscg.forwarding;

import static java.time.ZoneOffset.UTC;

import iscg.deadline.Reminder;
import iscg.identity.Directory;
import iscg.language.Moments;
import iscg.need.NeedParties;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of awaited replies, each morning in Geneva. What was said once is not said again, however often the morning comes. */
@Component
class Reminders {

    private static final int FIRST = 14;

    private final SlipRepository slips;
    private final NeedParties needs;
    private final Directory directory;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            SlipRepository slips,
            NeedParties needs,
            Directory directory,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.needs = needs;
        this.directory = directory;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void giveAll() {
        var today = Moments.dayOf(clock.instant());
        slips.awaitedUntil(Moments.endOf(today.plusDays(FIRST))).forEach(slip -> {
            var due = Moments.dayOf(Objects.requireNonNull(slip.replyBy()));
            Reminder.on(today, Moments.dayOf(slip.sentAt()), due)
                    .filter(reminder -> isNew(slip, reminder))
                    .ifPresent(reminder -> give(slip, reminder, today, due));
        });
    }

    /** Told by the key of the table, so that of two mornings at once one comes too late. */
    private boolean isNew(Slip slip, Reminder reminder) {
        return database.sql("insert ignore into slip_reminder (slip_id, reminder, given_at) values (?, ?, ?)")
                        .params(slip.id().value(), reminder.name(), LocalDateTime.ofInstant(clock.instant(), UTC))
                        .update()
                == 1;
    }

    private void give(Slip slip, Reminder reminder, LocalDate today, LocalDate due) {
        events.publishEvent(new ReplyDue(
                needs.number(slip.need()),
                slip.id(),
                slip.body(),
                slip.rights().awaitedOf(directory.workingIn(slip.body())),
                reminder,
                due,
                Math.toIntExact(ChronoUnit.DAYS.between(today, due))));
    }
}
