package iscg.disposition;

import iscg.deadline.GivenReminders;
import iscg.deadline.Reminder;
import iscg.identity.Actor;
import iscg.identity.Directory;
import iscg.language.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of actions that are not done, each morning in Geneva. What was said once is not said again, however often the morning comes; an
 * action that gets another day begins anew.
 */
@Component
class ActionReminders {

    private final DispositionRepository dispositions;
    private final Directory directory;
    private final GivenReminders given;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionReminders(
            DispositionRepository dispositions,
            Directory directory,
            GivenReminders given,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dispositions = dispositions;
        this.directory = directory;
        this.given = given;
        this.events = events;
        this.clock = clock;
    }

    /** Nobody was told when the decision was published, so that the first morning tells, too. */
    @Transactional
    void giveAll() {
        var today = Moments.dayOf(clock.instant());
        dispositions.openUntil(Reminder.furthest(today)).forEach(action -> {
            var due = Objects.requireNonNull(action.dueOn());
            Reminder.on(today, LocalDate.MIN, due)
                    .filter(reminder -> given.noteNew(
                            "action_reminder",
                            Map.of("disposition_id", action.id().value(), "due_on", due),
                            reminder))
                    .ifPresent(reminder -> give(action, today, due));
        });
    }

    private void give(Disposition action, LocalDate today, LocalDate due) {
        events.publishEvent(new ActionDue(
                action.meeting(),
                action.id(),
                action.to(),
                awaited(action.to()),
                due,
                Math.toIntExact(ChronoUnit.DAYS.between(today, due))));
    }

    private List<Actor> awaited(Recipient to) {
        var people =
                switch (to.kind()) {
                    case BODY -> directory.workingIn(to.value());
                    case MEMBER -> directory.actingFor(to.value());
                    case SECRETARIAT -> directory.secretariat();
                    case NOBODY, OTHER -> List.<Actor>of();
                };
        return people.stream().filter(to::isSpokenForBy).toList();
    }
}
