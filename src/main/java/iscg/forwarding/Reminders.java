package iscg.forwarding;

import iscg.deadline.GivenReminders;
import iscg.deadline.Reminder;
import iscg.identity.Directory;
import iscg.language.Moments;
import iscg.need.NeedParties;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of awaited replies, each morning in Geneva. What was said once is not said again, however often the morning comes. */
@Component
class Reminders {

    private final SlipRepository slips;
    private final NeedParties needs;
    private final Directory directory;
    private final GivenReminders given;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            SlipRepository slips,
            NeedParties needs,
            Directory directory,
            GivenReminders given,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.needs = needs;
        this.directory = directory;
        this.given = given;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void giveAll() {
        var today = Moments.dayOf(clock.instant());
        slips.awaitedUntil(Moments.endOf(Reminder.furthest(today))).forEach(slip -> {
            var due = Moments.dayOf(Objects.requireNonNull(slip.replyBy()));
            Reminder.on(today, Moments.dayOf(slip.sentAt()), due)
                    .filter(reminder -> given.noteNew(
                            "slip_reminder", Map.of("slip_id", slip.id().value()), reminder))
                    .ifPresent(reminder -> give(slip, reminder, today, due));
        });
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
