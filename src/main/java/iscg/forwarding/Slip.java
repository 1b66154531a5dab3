package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Language;
import iscg.language.Moments;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request to one body about one exact revision of a need. A reply closes it, for good. */
@Entity
class Slip {

    @Id
    private UUID id;

    private long needId;
    private int revision;
    private String bodyCode;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String note;
    private @Nullable Instant replyBy;
    private long sentBy;
    private Instant sentAt;
    private @Nullable Long seenBy;
    private @Nullable Instant seenAt;
    private @Nullable Long repliedBy;
    private @Nullable Instant repliedAt;
    private @Nullable String advice;

    @Enumerated(EnumType.STRING)
    private @Nullable Language adviceLanguage;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Slip() {}

    Slip(long need, int revision, Addressee addressee, String note, Actor sender, Instant now) {
        this.id = UUID.randomUUID();
        this.needId = need;
        this.revision = revision;
        this.bodyCode = addressee.body();
        this.purpose = addressee.purpose();
        this.note = note;
        this.replyBy = addressee.replyBy() == null ? null : Moments.endOf(addressee.replyBy());
        this.sentBy = sender.person();
        this.sentAt = now;
    }

    /**
     * Notes that somebody who speaks for the body opened it; only the first time counts.
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

    /** @throws SlipClosed if the body has replied already */
    void reply(String text, Language language, Actor chair, Instant now) {
        if (repliedAt != null) {
            throw new SlipClosed();
        }
        if (text.isBlank() || text.length() > Advice.LONGEST_TEXT) {
            throw new IllegalArgumentException("No advice, or more than can be kept");
        }
        advice = text;
        adviceLanguage = language;
        repliedBy = chair.person();
        repliedAt = now;
    }

    /** Whether a reply is still expected, be it late. */
    boolean awaitsReply() {
        return purpose == Purpose.ACTION && repliedAt == null;
    }

    SlipState state(Instant now) {
        if (repliedAt != null) {
            return SlipState.REPLIED;
        }
        if (replyBy != null && replyBy.isBefore(now)) {
            return SlipState.OVERDUE;
        }
        return seenAt == null ? SlipState.SENT : SlipState.SEEN;
    }

    SlipDetails details(Instant now, @Nullable String replier) {
        var reply = advice == null || adviceLanguage == null || repliedAt == null
                ? null
                : new Advice(advice, adviceLanguage, replier, repliedAt);
        return new SlipDetails(
                new SlipId(id), needId, revision, bodyCode, purpose, note, sentAt, replyBy, state(now), reply);
    }

    SlipId id() {
        return new SlipId(id);
    }

    long need() {
        return needId;
    }

    int revision() {
        return revision;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant sentAt() {
        return sentAt;
    }

    String body() {
        return bodyCode;
    }

    @Nullable
    Instant replyBy() {
        return replyBy;
    }

    @Nullable
    Long replier() {
        return repliedBy;
    }
}
