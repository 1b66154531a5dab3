package iscg.need;

import iscg.identity.People;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Fetches lists of needs page by page. Whose list it is and who may see it, the services decide. */
@Component
class NeedLists {

    private static final int LINES_A_PAGE = 20;

    private final NeedQueries queries;
    private final People people;

    NeedLists(NeedQueries queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    Page<NeedListItem> fetch(Scope scope, NeedFilter filter, Set<NeedStatus> statuses, Sort order, int page) {
        return fetch(scope, filter, statuses, order, page, count(scope, filter, statuses));
    }

    long count(Scope scope, NeedFilter filter, Set<NeedStatus> statuses) {
        return queries.countByStatus(scope, filter, statuses).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The same where it is known already how many there are. */
    Page<NeedListItem> fetch(
            Scope scope, NeedFilter filter, Set<NeedStatus> statuses, Sort order, int page, long total) {
        var asked = PageRequest.of(page, LINES_A_PAGE, order);
        var rows = asked.getOffset() < total ? queries.rows(scope, filter, statuses, asked) : List.<NeedRow>of();
        var assignees = rows.stream()
                .map(NeedRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.names(assignees);
        return new PageImpl<>(rows.stream().map(row -> row.withNames(names)).toList(), asked, total);
    }

    /**
     * Whose needs a list shows at all.
     *
     * @param submitter a person's key; null for everybody's
     * @param asking the key of whoever asks; null where that does not matter
     */
    record Scope(
            @Nullable Long submitter,
            boolean onlyForwarded,
            @Nullable Long asking) {

        static final Scope FORWARDED = new Scope(null, true, null);

        static Scope submittedBy(long person) {
            return new Scope(person, false, null);
        }

        static Scope allAskedBy(long person) {
            return new Scope(null, false, person);
        }
    }
}
