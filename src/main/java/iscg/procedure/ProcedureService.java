package iscg.procedure;

import static java.time.ZoneOffset.UTC;
import static java.util.Comparator.comparing;

import iscg.identity.Actors;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of each meeting, and what is late or next at all of them. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class ProcedureService {

    private final Rules rules;
    private final Checklists checklists;
    private final JdbcClient database;
    private final MeetingService meetings;
    private final MeetingHistory history;
    private final Actors actors;
    private final Clock clock;

    ProcedureService(
            Rules rules,
            Checklists checklists,
            JdbcClient database,
            MeetingService meetings,
            MeetingHistory history,
            Actors actors,
            Clock clock) {
        this.rules = rules;
        this.checklists = checklists;
        this.database = database;
        this.meetings = meetings;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** What must be done for a meeting, what is due first on top; nothing while it has no day. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> of(MeetingId meeting) {
        return meetings.find(meeting)
                .map(found -> checklists.of(List.of(found), rules.all()).getOrDefault(meeting, List.of()))
                .orElse(List.of());
    }

    /** Says that a step is done. To say it again has no effect. */
    public void done(MeetingId meeting, Step step) {
        var added = database.sql(
                        "insert ignore into procedure_done (meeting_id, step, done_at, done_by) values (?, ?, ?, ?)")
                .params(
                        meeting.value(),
                        step.code(),
                        LocalDateTime.ofInstant(clock.instant(), UTC),
                        actors.current().person())
                .update();
        if (added > 0) {
            history.recordForOwners(meeting, "procedure.done", Map.of("step", step.code()));
        }
    }

    /** Says that a step is to be done after all. */
    public void open(MeetingId meeting, Step step) {
        var removed = database.sql("delete from procedure_done where meeting_id = ? and step = ?")
                .params(meeting.value(), step.code())
                .update();
        if (removed > 0) {
            history.recordForOwners(meeting, "procedure.opened", Map.of("step", step.code()));
        }
    }

    /** How many steps of meetings are late, of those to come and of those that ended within a year. */
    @Transactional(readOnly = true)
    public long late() {
        return toDo().stream().filter(step -> step.item().late()).count();
    }

    /**
     * What is to be done at any meeting: what is late, then what is next.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<UpcomingStep> next(int most) {
        return toDo().stream().limit(most).toList();
    }

    private List<UpcomingStep> toDo() {
        var current = checklists.current();
        var lists = checklists.of(current, rules.all());
        return current.stream()
                .flatMap(meeting -> lists.getOrDefault(meeting.id(), List.of()).stream()
                        .filter(item -> item.doneAt() == null)
                        .map(item -> new UpcomingStep(meeting, item)))
                .sorted(comparing(step -> step.item().due()))
                .toList();
    }
}
