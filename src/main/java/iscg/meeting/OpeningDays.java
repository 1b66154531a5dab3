package iscg.meeting;

import iscg.deadline.DeadlineService;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the room of deadlines when meetings open, since texts are due before; the secretariat enters no day twice. */
@Component
class OpeningDays {

    private final DeadlineService deadlines;
    private final EntityManager entities;

    OpeningDays(DeadlineService deadlines, EntityManager entities) {
        this.deadlines = deadlines;
        this.entities = entities;
    }

    /** Takes back a day that no longer holds. */
    void forget(MeetingPlan plan, @Nullable Instant opens) {
        plan.bodies()
                .forEach(body -> deadlines
                        .of(body)
                        .filter(terms -> opens != null && terms.meetings().contains(dayOf(opens, plan.zone())))
                        .ifPresent(terms -> deadlines.removeMeeting(body, terms.version(), dayOf(opens, plan.zone()))));
    }

    void tell(MeetingPlan plan, Instant opens) {
        var day = dayOf(opens, plan.zone());
        entities.flush(); // a day taken back in the same act is a version of its own
        if (day.isAfter(deadlines.today())) {
            plan.bodies()
                    .forEach(body -> deadlines
                            .of(body)
                            .filter(terms -> !terms.meetings().contains(day))
                            .ifPresent(terms -> deadlines.addMeeting(body, terms.version(), day)));
        }
    }

    @SuppressWarnings("NullAway") // asked only where there is a moment
    private static LocalDate dayOf(@Nullable Instant opens, ZoneId zone) {
        return LocalDate.ofInstant(opens, zone);
    }
}
