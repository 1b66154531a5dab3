package iscg.procedure;

import static java.time.ZoneOffset.UTC;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.deadline.BodyTerms;
import iscg.deadline.DeadlineService;
import iscg.identity.Actors;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of each meeting, and the rules it is counted by. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class ProcedureService {

    private final Rules rules;
    private final JdbcClient database;
    private final MeetingService meetings;
    private final DeadlineService deadlines;
    private final MeetingHistory meetingHistory;
    private final History history;
    private final Actors actors;
    private final Clock clock;

    ProcedureService(
            Rules rules,
            JdbcClient database,
            MeetingService meetings,
            DeadlineService deadlines,
            MeetingHistory meetingHistory,
            History history,
            Actors actors,
            Clock clock) {
        this.rules = rules;
        this.database = database;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.meetingHistory = meetingHistory;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** What must be done for a meeting, what is due first on top; nothing while it has no day. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> of(MeetingId meeting) {
        return meetings.find(meeting).map(this::of).orElse(List.of());
    }

    private List<ChecklistItem> of(MeetingDetails meeting) {
        var opens = meeting.openingDay();
        var closes = meeting.closingDay();
        if (opens.isEmpty() || closes.isEmpty()) {
            return List.of();
        }
        var texts = meeting.bodies().stream()
                .flatMap(body -> deadlines.of(body).stream())
                .collect(toMap(BodyTerms::body, BodyTerms::terms));
        var done = done(meeting.id());
        var bySteps = rules.of(meeting.bodies()).stream().collect(groupingBy(Rule::step));
        return bySteps.entrySet().stream()
                .map(step -> item(
                        step.getKey(),
                        step.getValue(),
                        rule -> rule.due(opens.get(), closes.get(), Objects.requireNonNull(texts.get(rule.body()))),
                        done.get(step.getKey())))
                .sorted(comparing(ChecklistItem::due).thenComparing(ChecklistItem::step))
                .toList();
    }

    /** Where several bodies meet, the strictest rule holds. */
    private ChecklistItem item(
            Step step, List<Rule> ofBodies, Function<Rule, LocalDate> dueBy, @Nullable Instant doneAt) {
        var due = ofBodies.stream().map(dueBy).min(LocalDate::compareTo).orElseThrow();
        var responsible = ofBodies.stream().map(Rule::responsible).distinct().toList();
        var late = doneAt == null && due.isBefore(deadlines.today());
        return new ChecklistItem(step, due, responsible, doneAt, late);
    }

    private Map<Step, Instant> done(MeetingId meeting) {
        var done = new EnumMap<Step, Instant>(Step.class);
        database.sql("select step, done_at from procedure_done where meeting_id = ?")
                .param(meeting.value())
                .query((row, number) -> done.put(
                        Step.valueOf(row.getString("step")),
                        row.getObject("done_at", LocalDateTime.class).toInstant(UTC)))
                .list();
        return done;
    }

    /** Says that a step is done. To say it again has no effect. */
    public void done(MeetingId meeting, Step step) {
        var added = database.sql(
                        "insert ignore into procedure_done (meeting_id, step, done_at, done_by) values (?, ?, ?, ?)")
                .params(
                        meeting.value(),
                        step.name(),
                        LocalDateTime.ofInstant(clock.instant(), UTC),
                        actors.current().person())
                .update();
        if (added > 0) {
            meetingHistory.recordForOwners(meeting, "procedure.done", Map.of("step", step.name()));
        }
    }

    /** Says that a step is to be done after all. */
    public void open(MeetingId meeting, Step step) {
        var removed = database.sql("delete from procedure_done where meeting_id = ? and step = ?")
                .params(meeting.value(), step.name())
                .update();
        if (removed > 0) {
            meetingHistory.recordForOwners(meeting, "procedure.opened", Map.of("step", step.name()));
        }
    }

    /** How many steps of coming meetings are late. */
    @Transactional(readOnly = true)
    public long late() {
        return meetings.coming().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.PUBLISHED)
                .flatMap(meeting -> of(meeting).stream())
                .filter(ChecklistItem::late)
                .count();
    }

    /** All rules, in the order of the steps. */
    @Transactional(readOnly = true)
    public List<Rule> rules() {
        return rules.all();
    }

    /**
     * Changes when a step is due, or who is responsible.
     *
     * @throws ProcedureMovedOn if somebody changed the rule since it was seen
     */
    public void change(Rule rule) {
        rules.change(Objects.requireNonNull(rule));
        history.record(new Act(
                "procedure:" + rule.body(),
                "procedure.changed",
                actors.current().named(),
                clock.instant(),
                Act.Audience.READERS,
                Map.of(
                        "step", rule.step().name(),
                        "amount", rule.amount() + " " + rule.unit(),
                        "responsible", rule.responsible())));
    }
}
