package iscg.triage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import iscg.identity.Bodies;
import iscg.language.Moments;
import iscg.need.NeedListItem;
import iscg.need.ui.NeedBadge;
import iscg.need.ui.NeedNavigation;
import iscg.ui.Names;
import iscg.ui.Reader;
import iscg.ui.UserText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes needs as rows of the queue: how long each has been waiting, and with whom. */
@Component
class QueueRows {

    private final Bodies bodies;
    private final Moments moments;
    private final Clock clock;

    QueueRows(Bodies bodies, Moments moments, Clock clock) {
        this.bodies = bodies;
        this.moments = moments;
        this.clock = clock;
    }

    QueueRow of(NeedListItem need) {
        var reader = Reader.current().language();
        var overdue = need.isOverdue(clock.instant());
        var link = NeedNavigation.linkTo(need.number(), UserText.markedLine(need.title(), need.language()));
        var row = new QueueRow(need, link, NeedBadge.of(need.status(), overdue));
        row.detail(UserText.name(bodies.member(need.member()).name(reader)))
                .detail(need.topic().name(reader))
                .detail(age(need.submittedAt()));
        if (need.dueAt() != null) {
            var due = Map.of("moment", moments.day(need.dueAt(), reader));
            row.detail(translate(overdue ? "needs.overdue" : "needs.due", due));
        }
        row.detail(
                need.assignee() == null
                        ? new Span(translate("triage.unassigned"))
                        : new Span(translate("triage.assigned", Map.of("name", Names.inSentence(need.assignee())))));
        return row;
    }

    /** Counted in Geneva's calendar days, as people count them. */
    private String age(Instant submitted) {
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(submitted, Moments.GENEVA), LocalDate.ofInstant(clock.instant(), Moments.GENEVA));
        return translate("triage.age", Map.of("days", days));
    }
}
