package iscg.registration;

import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a focal point declined a registration. */
@Embeddable
public record Refusal(
        @Column(name = "refusal_reason") String reason,

        @Column(name = "refusal_language") @Enumerated(EnumType.STRING)
        Language language) {

    /** Characters. */
    public static final int LONGEST_REASON = 10_000;
}
