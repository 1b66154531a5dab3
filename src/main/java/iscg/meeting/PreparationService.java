package iscg.meeting;

import iscg.language.Language;
import iscg.translation.OfferedText;
import iscg.translation.TextKind;
import iscg.translation.TextPlace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the secretariat prepares meetings. A plan is kept as it is typed, field by field, so that what several people write is all
 * there; nothing of it is anybody else's to see before it is published.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class PreparationService {

    /** A year on the same day of the week, for a series that has no rhythm yet. */
    private static final int USUAL_DAYS = 364;

    private final MeetingRepository meetings;
    private final OpeningDays days;
    private final MeetingTexts texts;
    private final AgendaTexts agendas;
    private final MeetingHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparationService(
            MeetingRepository meetings,
            OpeningDays days,
            MeetingTexts texts,
            AgendaTexts agendas,
            MeetingHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.days = days;
        this.texts = texts;
        this.agendas = agendas;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Meetings that were never published, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingDetails> drafts() {
        return meetings.findAllByPublishedIsNullOrderByIdDesc().stream()
                .map(meeting -> meeting.details(clock.instant()))
                .toList();
    }

    public MeetingId begin() {
        return begin(MeetingPlan.NEW, null);
    }

    /** Begins the next meeting of a series from the last one: as long after as that was after the one before, else after a year. */
    public MeetingId proposeNext(MeetingId last) {
        var meeting = meetings.findById(last.value()).orElseThrow();
        return begin(meeting.shown().later(rhythm(meeting)), last);
    }

    private long rhythm(Meeting meeting) {
        var before = meeting.follows() == null
                ? null
                : meetings.findById(meeting.follows()).map(Meeting::opensAt).orElse(null);
        var opens = meeting.opensAt();
        return before == null || opens == null ? USUAL_DAYS : weeks(before, opens);
    }

    /** Whole weeks, so that the day of the week stays. */
    private static long weeks(Instant before, Instant opens) {
        return Math.max(1, Math.round(Duration.between(before, opens).toHours() / (24.0 * 7))) * 7;
    }

    private MeetingId begin(MeetingPlan plan, @Nullable MeetingId follows) {
        var id = meetings.save(new Meeting(plan, follows, clock.instant())).id();
        history.recordForOwners(id, "meeting.begun", Map.of());
        return id;
    }

    /** The plan as it stands. */
    @Transactional(readOnly = true)
    public MeetingPlan plan(MeetingId id) {
        return meetings.findById(id.value()).map(Meeting::plan).orElseThrow(NoSuchElementException::new);
    }

    /**
     * Changes one thing in the plan as it stands and leaves what others changed.
     *
     * @return when it was saved, in UTC
     */
    public Instant edit(MeetingId id, UnaryOperator<MeetingPlan> change) {
        var meeting = lock(id);
        meeting.plan(change.apply(meeting.plan()), clock.instant());
        return meeting.savedAt();
    }

    /**
     * Makes the plan everybody's, the first time or anew.
     *
     * @throws PlanIncomplete if something is missing
     */
    public void publish(MeetingId id) {
        var meeting = lock(id);
        var first = !meeting.isPublished();
        if (!first) {
            days.forget(meeting.shown(), meeting.opensAt());
        }
        meeting.publish();
        days.tell(meeting.shown(), Objects.requireNonNull(meeting.opensAt()));
        var details = meeting.details(clock.instant());
        details.offer(texts);
        agendas.offer(details);
        history.record(id, first ? "meeting.published" : "meeting.changed", Map.of());
        events.publishEvent(new MeetingPublished(id, first));
    }

    /** Says that a coming meeting will not take place; it stays to be seen, with the reason. */
    public void cancel(MeetingId id, String reason, Language language) {
        var meeting = lock(id);
        meeting.cancel(reason, language, clock.instant());
        days.forget(meeting.shown(), meeting.opensAt());
        texts.offer(OfferedText.ofWords(TextPlace.ofCancellation(id), TextKind.CANCELLATION, "", 1, language, reason));
        history.record(id, "meeting.cancelled", Map.of("reason", reason));
        events.publishEvent(new MeetingCancelled(id));
    }

    /** Forgets a meeting that was never published. */
    public void discard(MeetingId id) {
        var meeting = lock(id);
        if (meeting.isPublished()) {
            throw new IllegalStateException("What was published is cancelled, not forgotten");
        }
        meetings.delete(meeting);
        history.recordForOwners(id, "meeting.discarded", Map.of());
    }

    private Meeting lock(MeetingId id) {
        return meetings.lock(id.value()).orElseThrow(NoSuchElementException::new);
    }
}
