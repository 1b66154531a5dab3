package iscg.disposition;

import iscg.meeting.MeetingId;
import iscg.meeting.SixTexts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A disposition as readers have it; a draft as it is being worded.
 *
 * @param item key of the agenda's item
 * @param edition how often it was published
 * @param changesWait whether the secretariat changed more than it published
 * @param publishedAt when it was published last, in UTC; null for a draft
 * @param action how far it is; null for what has no date or is not published
 * @param completion null while it is not done
 * @param completions how often it was reported as done; of which report a translation is
 */
public record DispositionDetails(
        DispositionId id,
        MeetingId meeting,
        int item,
        DispositionContent content,
        DispositionState state,
        int edition,
        boolean changesWait,
        @Nullable Instant publishedAt,
        @Nullable ActionState action,
        @Nullable Completion completion,
        int completions) {

    /** The same disposition in more languages. */
    DispositionDetails worded(SixTexts text) {
        return new DispositionDetails(
                id,
                meeting,
                item,
                content.worded(text),
                state,
                edition,
                changesWait,
                publishedAt,
                action,
                completion,
                completions);
    }

    /** Whether somebody is to do it by a day. */
    public boolean isAction() {
        return action != null;
    }
}
