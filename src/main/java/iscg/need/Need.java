package iscg.need;

import static iscg.need.NeedStatus.ANSWERED;
import static iscg.need.NeedStatus.ASKED_BACK;
import static iscg.need.NeedStatus.AWAITING_ADVICE;
import static iscg.need.NeedStatus.DECLINED;
import static iscg.need.NeedStatus.READY_TO_ANSWER;
import static iscg.need.NeedStatus.SUBMITTED;

import iscg.document.DocumentId;
import iscg.identity.Actor;
import iscg.language.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A need of a member on its way through the house. Every step is a method here and checks that it may be taken. */
@Entity
class Need extends NeedStanding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;
    private int number;
    private long submitterId;
    private String memberCode;

    @ManyToOne
    @JoinColumn(name = "topic_code")
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private int revision;
    private @Nullable Long assigneeId;
    private Instant submittedAt;
    private @Nullable Instant forwardedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant closedAt;
    private @Nullable String outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Language outcomeLanguage;

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
        this.year = number.year();
        this.number = number.sequence();
        this.submitterId = submitter;
        this.memberCode = member;
        this.topic = topic;
        this.wishes = Set.copyOf(wishes);
        this.status = SUBMITTED;
        this.submittedAt = now;
        addRevision(text, paper, now);
    }

    private void addRevision(NeedText text, DocumentId paper, Instant now) {
        revision = revisions.size() + 1;
        revisions.add(new NeedRevision(this, revision, text, paper, now));
    }

    void assignTo(Actor secretary) {
        requireOpen();
        assigneeId = secretary.person();
    }

    void askSubmitter(String question, Actor secretary, Instant now) {
        requireWords(question);
        become(ASKED_BACK);
        questions.add(new NeedQuestion(this, question, secretary.person(), now));
    }

    /**
     * Takes the submitter's reply and, where they changed it, the new text.
     *
     * @param paper puts the new text down; asked only where it changed
     * @return whether the text changed and so a new revision was made
     */
    boolean reply(
            String reply,
            Topic newTopic,
            Set<String> newWishes,
            NeedText text,
            Supplier<DocumentId> paper,
            Instant now) {
        requireWords(reply);
        become(SUBMITTED);
        questions.getLast().reply(reply, now);
        topic = newTopic;
        wishes = Set.copyOf(newWishes);
        if (text.equals(currentText())) {
            return false;
        }
        addRevision(text, paper.get(), now);
        return true;
    }

    void decline(String reason, Language language, Instant now) {
        close(DECLINED, reason, language, now);
    }

    /** Notes that the current revision goes to bodies. */
    void forwarded(Instant now) {
        become(AWAITING_ADVICE);
        forwardedAt = forwardedAt == null ? now : forwardedAt;
    }

    /** Notes until when a reply is awaited; null where none is, so that it is the secretariat's turn. Late advice moves nothing. */
    void awaiting(@Nullable Instant nextDue) {
        if (!status.isClosed()) {
            become(nextDue == null ? READY_TO_ANSWER : AWAITING_ADVICE);
            dueAt = nextDue;
        }
    }

    void answer(String answer, Language language, Instant now) {
        close(ANSWERED, answer, language, now);
    }

    private void close(NeedStatus end, String words, Language language, Instant now) {
        requireWords(words);
        become(end);
        outcome = words;
        outcomeLanguage = language;
        closedAt = now;
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

    boolean isSubmittedBy(Actor actor) {
        return submitterId == actor.person();
    }

    boolean wasForwarded() {
        return forwardedAt != null;
    }

    /** Whether the current text has this document. */
    boolean carries(DocumentId document) {
        return currentText().documents().contains(document);
    }

    /** Whether the document stood in an earlier text and no longer does. */
    boolean leftBehind(DocumentId document) {
        return revisions.stream().anyMatch(one -> one.carries(document))
                && !revisions.getLast().carries(document);
    }

    Long id() {
        return id;
    }

    NeedNumber number() {
        return new NeedNumber(year, number);
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
                memberCode,
                text(wanted),
                revisions.get(wanted - 1).paper());
    }

    int revision() {
        return revision;
    }

    String member() {
        return memberCode;
    }

    /** For whom it was submitted, as a capacity. */
    String source() {
        return Actor.capacityOfMember(memberCode);
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
                memberCode,
                submitter,
                status,
                assignee,
                submittedAt,
                dueAt,
                wishes(),
                owner ? questions.stream().map(NeedQuestion::details).toList() : List.of(),
                outcome == null || outcomeLanguage == null ? null : new Outcome(outcome, outcomeLanguage),
                lockVersion);
    }

    long submitter() {
        return submitterId;
    }

    @Nullable
    Long assignee() {
        return assigneeId;
    }
}
