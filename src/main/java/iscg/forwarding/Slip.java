package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.Position;
import iscg.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request to one body about one exact revision of a need. A reply closes it, for good. */
@Entity
class Slip extends SlipRequest {

    private @Nullable Long seenBy;
    private @Nullable Instant seenAt;
    private @Nullable Instant workBeganAt;

    @Embedded
    private Drafting drafting = new Drafting();

    @Embedded
    private Substitute substitute = new Substitute();

    @Embedded
    private Reply reply = new Reply();

    @Embedded
    private Withdrawn withdrawn = new Withdrawn();

    /** Those who declared a conflict of interest, and as what they worked in the body. */
    @ElementCollection
    @CollectionTable(name = "slip_conflict", joinColumns = @JoinColumn(name = "slip_id"))
    @MapKeyColumn(name = "person_id")
    @Enumerated(EnumType.STRING)
    @Column(name = "position")
    private Map<Long, Position> conflicts = new HashMap<>();

    @Version
    @SuppressWarnings("unused") // for JPA
    private @Nullable Long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Slip() {}

    Slip(long need, int revision, Addressee addressee, SlipNote note, Actor sender, Instant now) {
        super(need, revision, addressee, note, sender, null, now);
    }

    private Slip(Slip referrer, Addressee addressee, SlipNote why, Actor chair, Instant now) {
        super(referrer.need(), referrer.revision(), addressee, why, chair, referrer, now);
    }

    /** Embedded parts without any value are null when they come from the database. */
    @PostLoad
    @SuppressWarnings("unused") // for JPA
    void fillParts() {
        drafting = Objects.requireNonNullElseGet(drafting, Drafting::new);
        substitute = Objects.requireNonNullElseGet(substitute, Substitute::new);
        reply = Objects.requireNonNullElseGet(reply, Reply::new);
        withdrawn = Objects.requireNonNullElseGet(withdrawn, Withdrawn::new);
    }

    /** The slip of another body to which this one passes its request on. */
    Slip referTo(String body, LocalDate replyBy, String why, Language language, Actor chair, Instant now) {
        if (body.equals(body())) {
            throw new IllegalArgumentException("A body does not refer to itself");
        }
        conclude(SlipOutcome.REFERRED, why, language, chair, now);
        reply.referTo(body);
        return new Slip(
                this, new Addressee(body, Purpose.ACTION, replyBy), SlipNote.ofReferral(why, language), chair, now);
    }

    /**
     * Notes that somebody who works in the body opened it; only the first time counts.
     *
     * @return whether this was the first time
     */
    boolean seen(Actor reader, Instant now) {
        if (seenAt != null) {
            return false;
        }
        seenBy = reader.person();
        seenAt = now;
        return true;
    }

    /** Notes that a draft was begun; only the first time counts. */
    void workBegan(Instant now) {
        workBeganAt = workBeganAt == null ? now : workBeganAt;
    }

    /** Hands the drafting to somebody else who works in the body. */
    void delegate(Actor chair, Actor drafter, String word, @Nullable LocalDate by, Instant now) {
        require(chair, Part.SENDS);
        if (drafter.positionIn(body()).isEmpty() || conflicts.containsKey(drafter.person())) {
            throw new IllegalArgumentException("Who drafts works in the body and has no conflict of interest");
        }
        drafting.begin(drafter, word, by);
        workBegan(now);
    }

    /** Ends the delegation; the draft stays. */
    void takeBack(Actor chair) {
        require(chair, Part.SENDS);
        drafting.end();
    }

    void handIn(Actor drafter, Instant now) {
        require(drafter, Part.DRAFTS);
        drafting.handIn(now);
    }

    void giveBack(Actor chair, String word) {
        require(chair, Part.SENDS);
        drafting.giveBack(word);
    }

    /** Keeps somebody out of this review; what was with them goes back to those who send. */
    void declareConflict(Actor person) {
        requireOpen();
        conflicts.put(person.person(), person.positionIn(body()).orElseThrow());
        if (drafting.isWith(person.person())) {
            drafting.end();
        }
    }

    /** Lets somebody who works in the body send its reply, since nobody else can; what they drafted is theirs to send then. */
    void substitute(Actor person) {
        requireOpen();
        if (person.positionIn(body()).isEmpty() || conflicts.containsKey(person.person())) {
            throw new IllegalArgumentException("A substitute works in the body and has no conflict of interest");
        }
        substitute.becomes(person);
        if (drafting.isWith(person.person())) {
            drafting.end();
        }
    }

    /** @throws SlipClosed if the body has replied already, or need not any more */
    void conclude(SlipOutcome outcome, String text, Language language, Actor chair, Instant now) {
        require(chair, Part.SENDS);
        reply.give(outcome, text, language, chair, now);
    }

    /** Takes the slip back, unless the body has replied. */
    void withdraw(Actor secretary, Withdrawal withdrawal) {
        requireOpen();
        withdrawn.by(secretary, withdrawal);
    }

    /** @throws SlipMovedOn if the draft changed hands since the acting person saw the slip */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new SlipMovedOn();
        }
    }

    void require(Actor actor, Part part) {
        requireOpen();
        if (rights().partOf(actor) != part) {
            throw new SlipMovedOn();
        }
    }

    void requireOpen() {
        if (isClosed()) {
            throw new SlipClosed();
        }
    }

    boolean isClosed() {
        return reply.isGiven() || withdrawn.isDone();
    }

    /** What those who work in the body can do with the slip. */
    Rights rights() {
        return new Rights(body(), drafting, substitute, conflicts);
    }

    /** Whether a reply is still expected, be it late. */
    boolean awaitsReply() {
        return purpose() == Purpose.ACTION && !isClosed();
    }

    SlipState state(Instant now) {
        if (withdrawn.isDone()) {
            return SlipState.WITHDRAWN;
        }
        if (reply.isGiven()) {
            return SlipState.REPLIED;
        }
        if (replyBy() != null && replyBy().isBefore(now)) {
            return SlipState.OVERDUE;
        }
        if (workBeganAt != null) {
            return SlipState.IN_WORK;
        }
        return seenAt == null ? SlipState.SENT : SlipState.SEEN;
    }

    /** What the person is waited for with; null where for nothing. */
    @Nullable
    Task taskOf(Actor actor) {
        if (isClosed() || purpose() == Purpose.INFORMATION && seenAt != null && !drafting.isBegun()) {
            return null;
        }
        return rights().taskOf(actor);
    }

    SlipDetails details(Instant now, @Nullable String replier, @Nullable String referrer) {
        return new SlipDetails(
                id(),
                need(),
                revision(),
                body(),
                purpose(),
                note().words(),
                note().language(),
                notePlace(),
                sentAt(),
                replyBy(),
                state(now),
                drafting.isBegun() ? drafting.name() : substitute.name(),
                reply.outcome(),
                reply.advice(replier),
                reply.referredTo(),
                referrer,
                withdrawal());
    }

    /** Null unless it was taken back. */
    @Nullable
    Withdrawal withdrawal() {
        return withdrawn.details();
    }

    @Nullable
    Delegation delegation() {
        return drafting.details();
    }

    Set<Long> out() {
        return Set.copyOf(conflicts.keySet());
    }

    long version() {
        return drafting.turns();
    }

    @Nullable
    Long replier() {
        return reply.by();
    }

    /** What was replied, without the name of who did; null where there are no words. */
    @Nullable
    Advice advice() {
        return reply.advice(null);
    }
}
