package iscg.forwarding;

import iscg.identity.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the secretariat took a slip back; empty unless it did. */
@Embeddable
class Withdrawn {

    private @Nullable Long withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    void by(Actor secretary, String reason, Instant now) {
        if (reason.isBlank() || reason.length() > Advice.LONGEST_TEXT) {
            throw new IllegalArgumentException("No reason, or more than can be kept");
        }
        withdrawnBy = secretary.person();
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    boolean isDone() {
        return withdrawnAt != null;
    }

    @Nullable
    Withdrawal details() {
        return withdrawnBy == null || withdrawnAt == null || withdrawalReason == null
                ? null
                : new Withdrawal(withdrawalReason, withdrawnAt);
    }
}
