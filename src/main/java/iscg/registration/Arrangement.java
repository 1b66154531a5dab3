package iscg.registration;

import iscg.passport.PassportContent;
import org.jspecify.annotations.Nullable;

/**
 * What a participant needs, and what was arranged.
 *
 * @param needs null where they have no passport any more
 * @param arranged in the secretariat's words; empty while nothing is
 */
public record Arrangement(
        RegistrationDetails registration, @Nullable PassportContent needs, String arranged) {

    /** Says nothing of it, wherever it is written. */
    @Override
    public String toString() {
        return "Arrangement[…]";
    }
}
