package iscg.need;

import static iscg.need.NeedStatus.ANSWERED;
import static iscg.need.NeedStatus.ASKED_BACK;
import static iscg.need.NeedStatus.AWAITING_ADVICE;
import static iscg.need.NeedStatus.DECLINED;
import static iscg.need.NeedStatus.MERGED;
import static iscg.need.NeedStatus.READY_TO_ANSWER;
import static iscg.need.NeedStatus.SUBMITTED;
import static iscg.need.NeedStatus.WITHDRAWN;

import iscg.document.DocumentId;
import iscg.identity.Actor;
import iscg.language.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A need of a member on its way through the house. Every step is a method here and checks that it may be taken. */
@Entity
class Need extends NeedOrigin {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "topic_code")
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private int revision;
    private @Nullable Long assigneeId;

    /** The Sectors of the current text once more, for lists; see {@link Sector#bits}. */
    private int sectorBits;

    private @Nullable Instant forwardedAt;
    private @Nullable Instant dueAt;

    @Embedded
    private @Nullable TrackDecision track;

    @Embedded
    private @Nullable Closing closing;

    @Version
    private long lockVersion;

    @ElementCollection
    @CollectionTable(name = "need_wish", joinColumns = @JoinColumn(name = "need_id"))
    @Column(name = "body_code")
    private Set<String> wishes;

    @OneToMany(mappedBy = "need", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<NeedRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "need", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<NeedQuestion> questions = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Need() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Need(
            NeedNumber number,
            long submitter,
            String member,
            Topic topic,
            Set<String> wishes,
            NeedText text,
            DocumentId paper,
            Instant now) {
        super(number, submitter, member, now);
        this.topic = topic;
        this.wishes = Set.copyOf(wishes);
        this.status = SUBMITTED;
        addRevision(text, paper, now);
    }

    private void addRevision(NeedText text, DocumentId paper, Instant now) {
        revision = revisions.size() + 1;
        revisions.add(new NeedRevision(this, revision, text, paper, now));
        sectorBits = Sector.bits(text.sectors());
    }

    void assignTo(Actor secretary) {
        requireOpen();
        assigneeId = secretary.person();
    }

    void askSubmitter(String question, Language language, Actor secretary, Instant now) {
        requireWords(question);
        become(ASKED_BACK);
        dueAt = null;
        questions.add(new NeedQuestion(this, question, language, secretary.person(), now));
    }

    /**
     * Takes the submitter's reply and, where they changed it, the new text.
     *
     * @param language the reply's
     * @param paper puts the new text down; asked only where it changed
     * @return whether the text changed and so a new revision was made
     */
    boolean reply(
            String reply,
            Language language,
            Topic newTopic,
            Set<String> newWishes,
            NeedText text,
            Supplier<DocumentId> paper,
            Instant now) {
        requireWords(reply);
        become(SUBMITTED);
        questions.getLast().reply(reply, language, now);
        topic = newTopic;
        wishes = Set.copyOf(newWishes);
        if (text.equals(currentText())) {
            return false;
        }
        addRevision(text, paper.get(), now);
        return true;
    }

    void takeUpOn(TrackDecision decision) {
        requireOpen();
        if (decision.reason() != null) {
            requireWords(decision.reason());
        }
        track = decision.after(track);
    }

    /** @param listed code from the list of reasons */
    void decline(String listed, String reason, Language language, Instant now) {
        close(DECLINED, Closing.with(reason, language, now).declinedFor(listed));
    }

    void withdraw(String reason, Language language, Instant now) {
        close(WITHDRAWN, Closing.with(reason, language, now));
    }

    /** Becomes part of another need, named by its key, which goes on. */
    void mergeInto(long other, String reason, Language language, Instant now) {
        close(MERGED, Closing.with(reason, language, now).mergedInto(other));
    }

    /** The need this one was merged into became part of another itself. */
    void followInto(long other) {
        closing = Objects.requireNonNull(closing).mergedInto(other);
    }

    /** Notes that the current revision goes to bodies. */
    void forwarded(Instant now) {
        become(AWAITING_ADVICE);
        forwardedAt = forwardedAt == null ? now : forwardedAt;
    }

    /** Notes until when a reply is awaited; null where none is, so that it is the secretariat's turn. */
    void awaiting(@Nullable Instant nextDue) {
        if (status == AWAITING_ADVICE || status == READY_TO_ANSWER) { // advice that comes at other times moves nothing
            become(nextDue == null ? READY_TO_ANSWER : AWAITING_ADVICE);
            dueAt = nextDue;
        }
    }

    void answer(String answer, Language language, Instant now) {
        close(ANSWERED, Closing.with(answer, language, now));
    }

    private void close(NeedStatus end, Closing how) {
        requireWords(how.outcome());
        become(end);
        closing = how;
        dueAt = null;
    }

    private static void requireWords(String words) {
        if (words.isBlank() || words.length() > DraftContent.LONGEST_TEXT) {
            throw new IllegalArgumentException("Nothing was said, or more than can be kept");
        }
    }

    private void become(NeedStatus next) {
        if (!status.canBecome(next)) {
            throw new NeedMovedOn(number());
        }
        status = next;
    }

    private void requireOpen() {
        if (status.isClosed()) {
            throw new NeedMovedOn(number());
        }
    }

    /** @throws NeedMovedOn if the need is no longer as the acting person saw it */
    void requireVersion(long seen) {
        if (lockVersion != seen) {
            throw new NeedMovedOn(number());
        }
    }

    @Override
    String standing() {
        return status + " " + revision;
    }

    boolean wasAsked() {
        return !questions.isEmpty();
    }

    boolean wasForwarded() {
        return forwardedAt != null;
    }

    /** Whether the document stood in an earlier text and no longer does. */
    boolean leftBehind(DocumentId document) {
        return revisions.stream().anyMatch(one -> one.carries(document))
                && !revisions.getLast().carries(document);
    }

    Long id() {
        return id;
    }

    NeedStatus status() {
        return status;
    }

    NeedText currentText() {
        return text(revision);
    }

    NeedText text(int wanted) {
        return revisions.get(wanted - 1).text();
    }

    /** What exactly bodies get to read of one revision. */
    ForwardedText forwardedText(int wanted) {
        return new ForwardedText(
                id,
                number(),
                wanted,
                topic,
                member(),
                text(wanted),
                revisions.get(wanted - 1).paper());
    }

    int revision() {
        return revision;
    }

    String topicCode() {
        return topic.code();
    }

    Set<String> wishes() {
        return Set.copyOf(wishes);
    }

    NeedDetails details(boolean owner, @Nullable String submitter, @Nullable String assignee) {
        return new NeedDetails(
                number(),
                revision,
                currentText(),
                topic,
                member(),
                submitter,
                status,
                assignee,
                submittedAt(),
                dueAt,
                wishes(),
                owner ? questions() : List.of(),
                wasForwarded(),
                track,
                outcome(),
                lockVersion);
    }

    /** What was asked back, oldest first. */
    List<Question> questions() {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> questions.get(at).details(at + 1))
                .toList();
    }

    @Nullable
    TrackDecision track() {
        return track;
    }

    @Nullable
    Outcome outcome() {
        return closing == null ? null : closing.details();
    }

    RelatedNeed related(boolean readable) {
        return new RelatedNeed(number(), member(), status, readable);
    }

    /** The key of the need it became part of. */
    @Nullable
    Long mergedInto() {
        return closing == null ? null : closing.mergedInto();
    }

    @Nullable
    Long assignee() {
        return assigneeId;
    }
}
