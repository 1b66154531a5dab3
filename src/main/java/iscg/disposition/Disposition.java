package iscg.disposition;

import iscg.meeting.MeetingId;
import iscg.translation.OfferedText;
import iscg.translation.TextKind;
import iscg.translation.TextPlace;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A disposition: the wording the secretariat works on, and what of it was published. */
@Entity
class Disposition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long meetingId;
    private int item;

    @Convert(converter = ContentAsJson.class)
    private DispositionContent wording;

    @Convert(converter = ContentAsJson.class)
    private @Nullable DispositionContent published;

    private int edition;
    private Instant savedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String recipient;
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Completion completion;

    /** How often it was reported as done. */
    private int completions;

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Disposition() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Disposition(MeetingId meeting, int item, Instant now) {
        this.meetingId = meeting.value();
        this.item = item;
        this.wording = DispositionContent.NEW;
        this.savedAt = now;
    }

    DispositionId id() {
        return new DispositionId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    int item() {
        return item;
    }

    int edition() {
        return edition;
    }

    DispositionContent wording() {
        return wording;
    }

    Instant savedAt() {
        return savedAt;
    }

    void word(DispositionContent changed, Instant now) {
        requireNotWithdrawn();
        wording = changed;
        savedAt = now;
    }

    /** Makes the wording as it stands everybody's. */
    void publish(Instant now) {
        requireNotWithdrawn();
        if (!wording.isWorded()) {
            throw new IllegalStateException("A disposition without words is not published");
        }
        published = wording;
        recipient = wording.to().searched();
        dueOn = wording.due();
        publishedAt = now;
        edition++;
    }

    void withdraw(Instant now) {
        requireNotWithdrawn();
        withdrawnAt = now;
    }

    private void requireNotWithdrawn() {
        if (withdrawnAt != null) {
            throw new IllegalStateException("The disposition is withdrawn");
        }
    }

    /** What readers have of it. */
    DispositionContent content() {
        return Objects.requireNonNullElse(published, wording);
    }

    /** The last day, in Geneva, as published; null where it has none. */
    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** To whom it falls, as published; nobody while it never was. */
    Recipient to() {
        return published == null ? Recipient.NOBODY : published.to();
    }

    void done(Completion completion) {
        if (!isAction() || this.completion != null) {
            throw new IllegalStateException("Only an open action is done");
        }
        this.completion = completion;
        completions++;
    }

    void open() {
        if (completion == null) {
            throw new IllegalStateException("The action is open");
        }
        completion = null;
    }

    /** What was said when it was reported as done last, for translators. */
    OfferedText offered() {
        var said = Objects.requireNonNull(completion);
        var by = to().kind() == Recipient.Kind.BODY ? to().value() : OfferedText.THE_GROUP;
        return OfferedText.ofWords(
                        TextPlace.ofCompletion(id), TextKind.COMPLETION, "", completions, said.language(), said.note())
                .by(by);
    }

    private boolean isAction() {
        return state() == DispositionState.PUBLISHED && dueOn != null;
    }

    DispositionState state() {
        if (withdrawnAt != null) {
            return DispositionState.WITHDRAWN;
        }
        return published == null ? DispositionState.DRAFT : DispositionState.PUBLISHED;
    }

    /** Null for what is no action. */
    private @Nullable ActionState action(LocalDate today) {
        if (!isAction()) {
            return null;
        }
        if (completion != null) {
            return ActionState.DONE;
        }
        return today.isAfter(Objects.requireNonNull(dueOn)) ? ActionState.OVERDUE : ActionState.OPEN;
    }

    DispositionDetails details(LocalDate today) {
        return new DispositionDetails(
                id(),
                meeting(),
                item,
                content(),
                state(),
                edition,
                published != null && !published.equals(wording),
                publishedAt,
                action(today),
                completion,
                completions);
    }
}
