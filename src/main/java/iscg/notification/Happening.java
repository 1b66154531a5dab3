package iscg.notification;

import iscg.audit.Act.ActorName;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a need, or a report of a barrier.
 *
 * @param subject its number or reference
 * @param verb the key below {@code notice.happening.} that tells it in words
 * @param by who did it; null where the portal itself did
 * @param details named values for the words, such as the body
 */
record Happening(String subject, String verb, @Nullable ActorName by, Instant at, Map<String, String> details) {

    Happening {
        details = Map.copyOf(details);
    }
}
