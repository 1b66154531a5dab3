package iscg.forwarding;

import iscg.identity.Actor;
import iscg.language.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the secretariat took a slip back; empty unless it did. */
@Embeddable
class Withdrawn {

    private @Nullable Long withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Language withdrawalLanguage;

    private @Nullable Boolean withdrawnWithNeed;

    void by(Actor secretary, Withdrawal withdrawal) {
        var reason = withdrawal.reason();
        if (reason.isBlank() || reason.length() > Advice.LONGEST_TEXT) {
            throw new IllegalArgumentException("No reason, or more than can be kept");
        }
        withdrawnBy = secretary.person();
        withdrawnAt = withdrawal.at();
        withdrawalReason = reason;
        withdrawalLanguage = withdrawal.language();
        withdrawnWithNeed = withdrawal.withNeed();
    }

    boolean isDone() {
        return withdrawnAt != null;
    }

    @Nullable
    Withdrawal details() {
        return withdrawnBy == null || withdrawnAt == null || withdrawalReason == null
                ? null
                : new Withdrawal(
                        withdrawalReason, withdrawalLanguage, Boolean.TRUE.equals(withdrawnWithNeed), withdrawnAt);
    }
}
