package iscg.passport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's passport as the database holds it: sealed, and only while they consent. */
@Entity
class Passport {

    @Id
    private Long personId;

    private byte[] sealed;
    private Instant consentedAt;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Passport() {}

    Passport(long person, byte[] sealed, Instant now) {
        this.personId = person;
        this.sealed = sealed;
        this.consentedAt = now;
    }

    void state(byte[] content, Instant now) {
        sealed = content;
        consentedAt = now;
    }

    long person() {
        return personId;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant consentedAt() {
        return consentedAt;
    }
}
