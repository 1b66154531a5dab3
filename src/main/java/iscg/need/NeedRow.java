package iscg.need;

import iscg.language.Language;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the query of lists, before people's keys are turned into names. */
record NeedRow(
        int year,
        int number,
        String title,
        Language language,
        Topic topic,
        String member,
        NeedStatus status,
        Instant submittedAt,
        @Nullable Instant dueAt,
        @Nullable Long assignee,
        long version) {

    NeedListItem withNames(Map<Long, String> names) {
        return new NeedListItem(
                new NeedNumber(year, number),
                title,
                language,
                topic,
                member,
                status,
                submittedAt,
                dueAt,
                assignee == null ? null : names.get(assignee),
                version);
    }
}
