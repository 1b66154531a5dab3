package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Moments;
import iscg.translation.TextPlace;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body was asked, by whom and when. Said when its slip is sent, and never changed. */
@MappedSuperclass
abstract class SlipRequest {

    @Id
    private UUID id;

    private long needId;
    private int revision;
    private String bodyCode;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    private SlipNote note;

    private @Nullable Instant replyBy;

    @SuppressWarnings("unused") // for whoever reads the database
    private long sentBy;

    private Instant sentAt;
    private @Nullable UUID referredBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected SlipRequest() {}

    /** @param referrer the slip whose body passes its request on; null where the secretariat sends it */
    SlipRequest(
            long need,
            int revision,
            Addressee addressee,
            SlipNote note,
            Actor sender,
            @Nullable SlipRequest referrer,
            Instant now) {
        this.id = UUID.randomUUID();
        this.needId = need;
        this.revision = revision;
        this.bodyCode = addressee.body();
        this.purpose = addressee.purpose();
        this.note = note;
        this.replyBy = addressee.replyBy() == null ? null : Moments.endOf(addressee.replyBy());
        this.sentBy = sender.person();
        this.sentAt = now;
        this.referredBy = referrer == null ? null : referrer.id;
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

    String body() {
        return bodyCode;
    }

    Purpose purpose() {
        return purpose;
    }

    SlipNote note() {
        return note;
    }

    /** Under which the translations of the note are known; null where it has none. */
    @Nullable
    TextPlace notePlace() {
        if (referredBy != null) {
            return TextPlace.ofAdvice(referredBy);
        }
        return note.key() == null ? null : TextPlace.ofNote(note.key());
    }

    @Nullable
    Instant replyBy() {
        return replyBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    UUID referredBy() {
        return referredBy;
    }
}
