package iscg.need;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was merged with a need.
 *
 * @param into the need it became part of; null while it goes on itself
 * @param taken the needs that became part of it, the oldest first
 */
public record Mergers(@Nullable RelatedNeed into, List<RelatedNeed> taken) {

    public Mergers {
        taken = List.copyOf(taken);
    }

    public boolean isEmpty() {
        return into == null && taken.isEmpty();
    }
}
