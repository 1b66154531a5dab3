package iscg.need;

import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a need came to its end.
 *
 * @param outcome the answer, or the reason given in words
 * @param declineReason code from the list of reasons; null unless declined
 * @param mergedInto key of the need it became part of; null unless merged
 */
@Embeddable
record Closing(
        @Column(name = "outcome") String outcome,

        @Enumerated(EnumType.STRING) @Column(name = "outcome_language")
        Language outcomeLanguage,

        @Column(name = "closed_at") Instant closedAt,
        @Column(name = "decline_reason") @Nullable String declineReason,
        @Column(name = "merged_into") @Nullable Long mergedInto) {

    static Closing with(String words, Language language, Instant now) {
        return new Closing(words, language, now, null, null);
    }

    Closing declinedFor(String reason) {
        return new Closing(outcome, outcomeLanguage, closedAt, reason, null);
    }

    Closing mergedInto(long need) {
        return new Closing(outcome, outcomeLanguage, closedAt, null, need);
    }

    Outcome details() {
        return new Outcome(outcome, outcomeLanguage, declineReason);
    }
}
