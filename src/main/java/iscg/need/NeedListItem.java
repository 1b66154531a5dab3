package iscg.need;

import iscg.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of needs.
 *
 * @param title in the language it was written in, unless {@link #in} gave it another
 * @param member code of the member it was submitted for
 * @param dueAt when the next body should reply; null where none is awaited
 * @param assignee name of the secretary in charge; null while there is none
 * @param version what an act on the need must name, so that nobody acts on what they did not see
 */
public record NeedListItem(
        NeedNumber number,
        String title,
        Language language,
        Topic topic,
        String member,
        NeedStatus status,
        Instant submittedAt,
        @Nullable Instant dueAt,
        @Nullable String assignee,
        long version) {

    /** The same with its title in another language. */
    public NeedListItem in(Language other, String translated) {
        return new NeedListItem(
                number, translated, other, topic, member, status, submittedAt, dueAt, assignee, version);
    }

    /** Whether a body's reply is late. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
