package iscg.meeting;

import iscg.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A meeting: the plan the secretariat works on, and what of it was published. */
@Entity
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = AsJson.OfPlan.class)
    private MeetingPlan plan;

    @Convert(converter = AsJson.OfPlan.class)
    private @Nullable MeetingPlan published;

    private int edition;
    private Instant savedAt;
    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;
    private @Nullable Long follows;

    @Embedded
    private @Nullable Cancellation cancellation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_session", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Session> sessions = new ArrayList<>();

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Meeting(MeetingPlan plan, @Nullable MeetingId follows, Instant now) {
        this.plan = plan;
        this.follows = follows == null ? null : follows.value();
        this.savedAt = now;
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    MeetingPlan plan() {
        return plan;
    }

    Instant savedAt() {
        return savedAt;
    }

    void plan(MeetingPlan changed, Instant now) {
        plan = changed;
        savedAt = now;
    }

    /** Makes the plan as it stands everybody's. */
    void publish() {
        var problems = plan.problems();
        if (!problems.isEmpty()) {
            throw new PlanIncomplete(problems);
        }
        requireNotCancelled();
        published = plan;
        edition++;
        sessions.clear();
        sessions.addAll(plan.published());
        opensAt = sessions.getFirst().startsAt();
        closesAt =
                sessions.stream().map(Session::endsAt).max(Instant::compareTo).orElseThrow();
    }

    void cancel(String reason, Language language, Instant now) {
        requireNotCancelled();
        if (published == null || isOver(now) || reason.isBlank()) {
            throw new IllegalStateException("Only a coming meeting is cancelled, and with a reason");
        }
        cancellation = new Cancellation(now, reason, language);
    }

    private void requireNotCancelled() {
        if (cancellation != null) {
            throw new IllegalStateException("The meeting is cancelled");
        }
    }

    boolean isPublished() {
        return published != null;
    }

    private boolean isOver(Instant now) {
        return closesAt != null && closesAt.isBefore(now);
    }

    MeetingStatus status(Instant now) {
        if (published == null) {
            return MeetingStatus.DRAFT;
        }
        if (cancellation != null) {
            return MeetingStatus.CANCELLED;
        }
        return isOver(now) ? MeetingStatus.OVER : MeetingStatus.PUBLISHED;
    }

    /** What of it was published; for one that never was, what is planned so far. */
    MeetingPlan shown() {
        return Objects.requireNonNullElse(published, plan);
    }

    boolean hasUnpublishedChanges() {
        return published != null && !published.equals(plan);
    }

    @Nullable
    Instant opensAt() {
        return opensAt;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    Long follows() {
        return follows;
    }

    MeetingDetails details(Instant now) {
        var plan = shown();
        return new MeetingDetails(
                id(),
                status(now),
                plan.title(),
                plan.bodies(),
                plan.zone(),
                published == null ? plan.published() : List.copyOf(sessions),
                plan.place(),
                plan.mode(),
                plan.services(),
                plan.remote(),
                plan.registrationUntil(),
                cancellation,
                edition,
                hasUnpublishedChanges());
    }
}
