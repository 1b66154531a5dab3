package iscg.need;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All of a need that its reader may know.
 *
 * @param revision the number of the current text
 * @param member code of the member it was submitted for
 * @param submitter the person's name; null only if the directory lost them
 * @param assignee name of the secretary in charge; null while there is none
 * @param dueAt when the next body should reply; null where none is awaited
 * @param wishes codes of the bodies the submitter wants to reach
 * @param questions asked back; empty for all but submitter and secretariat
 * @param forwarded whether it was forwarded, and so is everybody's to read
 * @param track on which track it is taken up; null while that is not decided
 * @param outcome null until the need is closed
 * @param version what an act on the need must name, so that nobody acts on what they did not see
 */
public record NeedDetails(
        NeedNumber number,
        int revision,
        NeedText text,
        Topic topic,
        String member,
        @Nullable String submitter,
        NeedStatus status,
        @Nullable String assignee,
        Instant submittedAt,
        @Nullable Instant dueAt,
        Set<String> wishes,
        List<Question> questions,
        boolean forwarded,
        @Nullable TrackDecision track,
        @Nullable Outcome outcome,
        long version) {

    /** Whether a body's reply is late. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
