package iscg.report;

import iscg.deadline.GivenReminders;
import iscg.deadline.Reminder;
import iscg.language.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of replies to reports, each morning in Geneva. What was said once is not said again, however often the morning comes. */
@Component
class CoverSlipReminders {

    private final CoverSlips slips;
    private final GivenReminders given;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoverSlipReminders(CoverSlips slips, GivenReminders given, ApplicationEventPublisher events, Clock clock) {
        this.slips = slips;
        this.given = given;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void giveAll() {
        var today = Moments.dayOf(clock.instant());
        slips.awaitedUntil(Reminder.furthest(today)).forEach(slip -> {
            var due = Objects.requireNonNull(slip.replyBy());
            Reminder.on(today, Moments.dayOf(slip.sentAt()), due)
                    .filter(reminder -> given.noteNew("report_slip_reminder", Map.of("slip_id", slip.id()), reminder))
                    .ifPresent(reminder -> give(slip, today, due));
        });
    }

    private void give(CoverSlip slip, LocalDate today, LocalDate due) {
        events.publishEvent(new ReportReplyDue(
                slip.meeting(), slip.body(), due, Math.toIntExact(ChronoUnit.DAYS.between(today, due))));
    }
}
