package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Moments;
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

    private String note;
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
            String note,
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

    String note() {
        return note;
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
