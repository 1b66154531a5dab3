package iscg.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act as the history keeps it.
 *
 * @param subject what was acted on, such as {@code ISCG-26/N1}
 * @param verb what was done; also the key below {@code history.} that tells it in words, such as {@code need.submitted}
 * @param actor who did it; null where the portal itself did
 * @param at when, in UTC
 * @param audience who may read that it happened
 * @param details named values for the words, such as the body or the reason; never null values
 */
public record Act(
        String subject,
        String verb,
        @Nullable ActorName actor,
        Instant at,
        Audience audience,
        Map<String, String> details) {

    public Act {
        details = Map.copyOf(details);
    }

    /** The code of the receipt it yielded; empty if it yielded none. */
    public Optional<ReceiptCode> receipt() {
        return Optional.ofNullable(details.get(ReceiptCode.DETAIL)).flatMap(ReceiptCode::parse);
    }

    /**
     * Who acted, as they stood at that moment.
     *
     * @param person the person's key in the directory
     * @param name the name they bore then
     * @param capacity what they spoke for: a member, a body or the secretariat; a key or a name as the acting room wrote it
     */
    public record ActorName(long person, String name, String capacity) {}

    /** Who may read an entry. */
    public enum Audience {
        /** Everybody who may read the subject. */
        READERS,
        /** The submitter and the secretariat alone. */
        OWNERS
    }
}
