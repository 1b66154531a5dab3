package iscg.meeting;

import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a meeting will not take place, and why. */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_at") Instant at,
        @Column(name = "cancellation_reason") String reason,

        @Column(name = "cancellation_language") @Enumerated(EnumType.STRING)
        Language language) {

    /** Characters. */
    public static final int LONGEST_REASON = 10_000;
}
