package iscg.registration;

import iscg.identity.Member;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody wants to take part in a meeting for their member. One a person and meeting; taken back, it can be asked for again. */
@Entity
class Registration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long meetingId;
    private long personId;

    @ManyToOne
    @JoinColumn(name = "member_code")
    private Member member;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;

    @Embedded
    private @Nullable Refusal refusal;

    private byte @Nullable [] arranged;

    @Version
    private long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Registration() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id, request() the rest
    Registration(MeetingId meeting, long person) {
        this.meetingId = meeting.value();
        this.personId = person;
    }

    /** Asks for it, the first time or anew. */
    void request(Member actsFor, Attendance wished, Instant now) {
        member = actsFor;
        attendance = wished;
        state = RegistrationState.REQUESTED;
        requestedAt = now;
        decidedAt = null;
        decidedBy = null;
        refusal = null;
    }

    void approve(long focalPoint, Instant now) {
        decide(RegistrationState.APPROVED, focalPoint, now);
    }

    void decline(String reason, Language language, long focalPoint, Instant now) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Nobody is declined without a reason");
        }
        decide(RegistrationState.DECLINED, focalPoint, now);
        refusal = new Refusal(reason, language);
    }

    private void decide(RegistrationState decision, long focalPoint, Instant now) {
        if (state != RegistrationState.REQUESTED) {
            throw new IllegalStateException("The registration waits for nobody any more");
        }
        state = decision;
        decidedBy = focalPoint;
        decidedAt = now;
    }

    void withdraw() {
        if (state == RegistrationState.DECLINED) {
            throw new IllegalStateException("A declined registration is not taken back");
        }
        state = RegistrationState.WITHDRAWN;
        arranged = null;
    }

    void arrange(byte @Nullable [] sealed) {
        arranged = sealed;
    }

    RegistrationId id() {
        return new RegistrationId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    long person() {
        return personId;
    }

    Member member() {
        return member;
    }

    RegistrationState state() {
        return state;
    }

    byte @Nullable [] arranged() {
        return arranged;
    }

    RegistrationDetails details(String name) {
        return new RegistrationDetails(
                id(), meeting(), personId, name, member, attendance, state, requestedAt, refusal);
    }
}
