package iscg.procedure;

import static java.time.ZoneOffset.UTC;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import iscg.deadline.KnownTerms;
import iscg.deadline.TextTerms;
import iscg.language.Moments;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingStatus;
import iscg.meeting.PublishedMeetings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what must be done for meetings by the rules of their bodies, whoever is signed in or nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Checklists {

    /** Of a meeting that is over, the report is still to come; after a year nobody is reminded any more. */
    private static final Duration REACH = Duration.ofDays(366);

    private final PublishedMeetings meetings;
    private final KnownTerms terms;
    private final JdbcClient database;
    private final Clock clock;

    Checklists(PublishedMeetings meetings, KnownTerms terms, JdbcClient database, Clock clock) {
        this.meetings = meetings;
        this.terms = terms;
        this.database = database;
        this.clock = clock;
    }

    /** Those for which something may be to be done. */
    List<MeetingDetails> current() {
        return meetings.since(clock.instant().minus(REACH)).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
    }

    /**
     * What must be done for each meeting, what is due first on top; nothing while it has no day.
     *
     * @param rules of all bodies, those that are switched off among them
     */
    Map<MeetingId, List<ChecklistItem>> of(Collection<MeetingDetails> asked, List<Rule> rules) {
        var texts = terms.all();
        var done = done(asked.stream().map(MeetingDetails::id).toList());
        var lists = new HashMap<MeetingId, List<ChecklistItem>>();
        asked.forEach(meeting ->
                lists.put(meeting.id(), list(meeting, rules, texts, done.getOrDefault(meeting.id(), Map.of()))));
        return lists;
    }

    private List<ChecklistItem> list(
            MeetingDetails meeting, List<Rule> rules, Map<String, TextTerms> texts, Map<String, Instant> done) {
        if (meeting.sessions().isEmpty()) {
            return List.of();
        }
        return rules.stream()
                .filter(Rule::switchedOn)
                .filter(rule -> meeting.bodies().contains(rule.body()))
                .collect(groupingBy(Rule::step))
                .entrySet()
                .stream()
                .map(step -> item(
                        step.getKey(),
                        step.getValue(),
                        meeting,
                        texts,
                        done.get(step.getKey().code())))
                .sorted(comparing(ChecklistItem::due).thenComparing(item -> position(item.step(), rules)))
                .toList();
    }

    private static int position(Step step, List<Rule> rules) {
        return rules.stream().map(Rule::step).toList().indexOf(step);
    }

    /** Where several bodies meet, the strictest rule holds. */
    private ChecklistItem item(
            Step step,
            List<Rule> ofBodies,
            MeetingDetails meeting,
            Map<String, TextTerms> texts,
            @Nullable Instant doneAt) {
        var opens = meeting.openingDay().orElseThrow();
        var closes = meeting.closingDay().orElseThrow();
        var due = ofBodies.stream()
                .map(rule -> rule.due(opens, closes, Objects.requireNonNull(texts.get(rule.body()))))
                .min(LocalDate::compareTo)
                .orElseThrow();
        var responsible = ofBodies.stream().map(Rule::responsible).distinct().toList();
        var late = doneAt == null && due.isBefore(Moments.dayOf(clock.instant()));
        return new ChecklistItem(step, due, responsible, doneAt, late);
    }

    /** When which step was done, by meetings and codes. */
    private Map<MeetingId, Map<String, Instant>> done(List<MeetingId> asked) {
        var done = new HashMap<MeetingId, Map<String, Instant>>();
        if (!asked.isEmpty()) {
            database.sql("select meeting_id, step, done_at from procedure_done where meeting_id in (:meetings)")
                    .param("meetings", asked.stream().map(MeetingId::value).toList())
                    .query(row -> {
                        done.computeIfAbsent(new MeetingId(row.getLong("meeting_id")), id -> new HashMap<>())
                                .put(
                                        row.getString("step"),
                                        row.getObject("done_at", LocalDateTime.class)
                                                .toInstant(UTC));
                    });
        }
        return done;
    }
}
