package iscg.disposition;

import iscg.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an action is done, as somebody said.
 *
 * @param person who said so; null where nobody knows
 * @param note what came of it
 */
@Embeddable
public record Completion(
        @Column(name = "done_at") Instant at,
        @Column(name = "done_by") @Nullable Long person,
        @Column(name = "done_note") String note,

        @Column(name = "done_language") @Enumerated(EnumType.STRING)
        Language language) {

    /** Characters. */
    public static final int LONGEST_NOTE = 4_000;
}
