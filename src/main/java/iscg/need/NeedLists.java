package iscg.need;

import iscg.identity.People;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Fetches lists of needs page by page. Whose list it is and who may see it, the services decide. */
@Component
class NeedLists {

    private static final int LINES_A_PAGE = 20;

    private final NeedRepository needs;
    private final People people;

    NeedLists(NeedRepository needs, People people) {
        this.needs = needs;
        this.people = people;
    }

    Page<NeedListItem> fetch(Scope scope, NeedFilter filter, Set<NeedStatus> statuses, Sort order, int page) {
        var rows = needs.list(
                scope.submitter(),
                scope.onlyForwarded(),
                filter.topic(),
                filter.sector(),
                filter.member(),
                statuses,
                PageRequest.of(page, LINES_A_PAGE, order));
        var assignees = rows.stream()
                .map(NeedRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.names(assignees);
        return rows.map(row -> row.withNames(names));
    }

    /**
     * Whose needs a list shows at all.
     *
     * @param submitter a person's key; null for everybody's
     */
    record Scope(@Nullable Long submitter, boolean onlyForwarded) {

        static final Scope ALL = new Scope(null, false);
        static final Scope FORWARDED = new Scope(null, true);

        static Scope submittedBy(long person) {
            return new Scope(person, false);
        }
    }
}
