package iscg.need;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its owner sees it.
 *
 * @param revises the need of which this is to become a new text, with the reply to a question; null for a new need
 * @param savedAt when it was last saved, in UTC
 */
public record DraftDetails(
        DraftId id, DraftContent content, @Nullable NeedNumber revises, Instant savedAt) {

    /** What stands between this draft and its sending, in the order of the form; empty when it can be sent. */
    public List<DraftProblem> problems() {
        return content.problems(revises != null);
    }
}
