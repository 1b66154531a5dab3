package iscg.procedure;

import iscg.deadline.GivenReminders;
import iscg.deadline.Reminder;
import iscg.language.Moments;
import iscg.meeting.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of steps that are not done, each morning in Geneva. What was said once is not said again, however often the morning comes. */
@Component
class StepReminders {

    private final Checklists checklists;
    private final Rules rules;
    private final GivenReminders given;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepReminders(
            Checklists checklists, Rules rules, GivenReminders given, ApplicationEventPublisher events, Clock clock) {
        this.checklists = checklists;
        this.rules = rules;
        this.given = given;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void giveAll() {
        var today = Moments.dayOf(clock.instant());
        checklists
                .of(checklists.current(), rules.all())
                .forEach((meeting, items) -> items.stream()
                        .filter(item -> item.doneAt() == null)
                        .forEach(item -> Reminder.on(today, LocalDate.MIN, item.due())
                                .filter(reminder -> given.noteNew("procedure_reminder", keyOf(meeting, item), reminder))
                                .ifPresent(reminder -> give(meeting, item, today))));
    }

    private static Map<String, Object> keyOf(MeetingId meeting, ChecklistItem item) {
        return Map.of("meeting_id", meeting.value(), "step", item.step().code(), "due_on", item.due());
    }

    private void give(MeetingId meeting, ChecklistItem item, LocalDate today) {
        events.publishEvent(new StepDue(
                meeting,
                item.step().code(),
                item.responsible(),
                item.due(),
                Math.toIntExact(ChronoUnit.DAYS.between(today, item.due()))));
    }
}
