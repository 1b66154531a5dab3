package iscg.procedure;

import static java.util.stream.Collectors.toMap;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat keeps the template of the procedure, body by body: steps, their days, who is responsible, steps of its own. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class TemplateService {

    private final Rules rules;
    private final Checklists checklists;
    private final History history;
    private final Actors actors;
    private final Clock clock;

    TemplateService(Rules rules, Checklists checklists, History history, Actors actors, Clock clock) {
        this.rules = rules;
        this.checklists = checklists;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** All rules, body by body, in the order of the steps. */
    @Transactional(readOnly = true)
    public List<Rule> rules() {
        return rules.all();
    }

    /** At how many meetings a step that is not done yet would be due on another day, come or go, if the rule were this one. */
    @Transactional(readOnly = true)
    public long effect(Rule changed) {
        var current = checklists.current();
        var before = rules.all();
        var after =
                before.stream().map(rule -> rule.isOf(changed) ? changed : rule).toList();
        var then = days(checklists.of(current, before), changed.step());
        var now = days(checklists.of(current, after), changed.step());
        return current.stream()
                .filter(meeting -> !Objects.equals(then.get(meeting.id()), now.get(meeting.id())))
                .count();
    }

    private static Map<MeetingId, LocalDate> days(Map<MeetingId, List<ChecklistItem>> lists, Step step) {
        return lists.entrySet().stream()
                .flatMap(list -> list.getValue().stream()
                        .filter(item -> item.doneAt() == null)
                        .filter(item -> item.step().code().equals(step.code()))
                        .map(item -> Map.entry(list.getKey(), item.due())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Changes when a step is due, who is responsible, and whether meetings have it.
     *
     * @throws ProcedureMovedOn if somebody changed the rule since it was seen
     * @throws IllegalStateException if an added step is switched on without its name in all six languages
     */
    public void change(Rule rule) {
        var known = rules.lock(rule.body(), rule.step()).orElseThrow(ProcedureMovedOn::new);
        var names = known.step().names();
        if (rule.switchedOn() && known.step().isAdded() && !names.complete()) {
            throw new IllegalStateException("A step has its name in all six languages");
        }
        rules.change(rule);
        var details = new HashMap<>(words(rule));
        if (known.step().isAdded()) {
            details.put("name", names.forReader(Language.ENGLISH));
        }
        record(rule.body(), verb(known, rule), details);
    }

    private static String verb(Rule known, Rule rule) {
        if (known.switchedOn() == rule.switchedOn()) {
            return "procedure.changed";
        }
        return rule.switchedOn() ? "procedure.switched-on" : "procedure.switched-off";
    }

    private static Map<String, String> words(Rule rule) {
        return Map.of(
                "step", rule.step().code(),
                "counted", rule.count().name(),
                "amount", rule.amount() + " " + rule.unit(),
                "responsible", rule.responsible());
    }

    /** Adds a step of the secretariat's own to a body's. It is switched off until it has its names. */
    public Step add(String body) {
        var step = rules.add(Objects.requireNonNull(body));
        record(body, "procedure.step-added", Map.of("step", step.code()));
        return step;
    }

    /** Names a step that was added, in one language; kept as it is typed. Only while it is switched off. */
    public void name(String body, Step step, Language language, String name) {
        var known = rules.lock(body, step).orElseThrow(ProcedureMovedOn::new);
        if (known.switchedOn() || !known.step().isAdded()) {
            throw new ProcedureMovedOn();
        }
        rules.name(body, step, known.step().names().with(language, name));
    }

    /**
     * Takes a step out that was added and is switched off.
     *
     * @throws ProcedureMovedOn if it is switched on
     */
    public void remove(Rule rule) {
        var known = rules.lock(rule.body(), rule.step()).orElseThrow(ProcedureMovedOn::new);
        if (known.switchedOn() || !known.step().isAdded()) {
            throw new ProcedureMovedOn();
        }
        rules.remove(known);
        record(rule.body(), "procedure.step-removed", words(known));
    }

    private void record(String body, String verb, Map<String, String> details) {
        history.record(new Act(
                "procedure:" + body, verb, actors.current().named(), clock.instant(), Act.Audience.READERS, details));
    }
}
