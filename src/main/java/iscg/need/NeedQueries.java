package iscg.need;

import static java.util.stream.Collectors.joining;

import iscg.need.NeedFilter.Charge;
import iscg.need.NeedLists.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the database for lists of needs. A condition that does not apply is not asked at all, so that each question finds the index
 * that answers it; and a page is first found by its keys alone, since texts are read only of what is shown.
 */
@Component
class NeedQueries {

    private final EntityManager database;

    NeedQueries(EntityManager database) {
        this.database = database;
    }

    /** The rows of one page. */
    List<NeedRow> rows(Scope scope, NeedFilter filter, Set<NeedStatus> statuses, PageRequest page) {
        var order = page.getSort().stream()
                .map(by -> "n." + by.getProperty() + (by.isAscending() ? "" : " desc"))
                .collect(joining(", ", " order by ", ""));
        var conditions = Conditions.forRows(scope, filter, statuses);
        var keys = conditions
                .in(database.createQuery("select n.id" + conditions + order, Long.class))
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
        return keys.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select new iscg.need.NeedRow(n.year, n.number, r.title, r.language, n.topic, n.memberCode, n.status,
                        n.submittedAt, n.dueAt, n.assigneeId, n.lockVersion)
                        from Need n join NeedRevision r on r.need = n and r.revision = n.revision
                        where n.id in :keys""" + order, NeedRow.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** How many needs stand in each status; statuses without any are left out. */
    Map<NeedStatus, Long> countByStatus(Scope scope, NeedFilter filter, Set<NeedStatus> statuses) {
        var conditions = new Conditions(scope, filter, statuses);
        var counts = new EnumMap<NeedStatus, Long>(NeedStatus.class);
        conditions
                .in(database.createQuery(
                        "select n.status, count(n)" + conditions + " group by n.status", Object[].class))
                .getResultList()
                .forEach(row -> counts.put((NeedStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** What is asked for, and the values for it. */
    private static final class Conditions {

        private final Map<String, Object> values = new LinkedHashMap<>();
        private final StringBuilder text;

        Conditions(Scope scope, NeedFilter filter, Set<NeedStatus> statuses) {
            this(" from Need n where n.status in :statuses", scope, filter);
            values.put("statuses", statuses);
        }

        /** For rows in an order: all that are open are found in it, where nothing else leads to fewer. */
        static Conditions forRows(Scope scope, NeedFilter filter, Set<NeedStatus> statuses) {
            return filter.withSector(null).equals(NeedFilter.ANY) && statuses.equals(NeedStatus.open())
                    ? new Conditions(" from Need n where n.closing.closedAt is null", scope, filter)
                    : new Conditions(scope, filter, statuses);
        }

        private Conditions(String begin, Scope scope, NeedFilter filter) {
            text = new StringBuilder(begin);
            add("submitter", scope.submitter(), "n.submitterId = :submitter");
            add("topic", filter.topic(), "n.topic.code = :topic");
            add("member", filter.member(), "n.memberCode = :member");
            add("track", filter.track(), "n.track.track = :track");
            add("sector", filter.sector() == null ? null : filter.sector().bit(), "bitand(n.sectorBits, :sector) <> 0");
            add("asking", filter.charge() == Charge.MINE ? scope.asking() : null, "n.assigneeId = :asking");
            if (filter.charge() == Charge.NOBODY) {
                text.append(" and n.assigneeId is null");
            }
            if (scope.onlyForwarded()) {
                text.append(" and n.forwardedAt is not null");
            }
        }

        private void add(String name, @Nullable Object value, String condition) {
            if (value != null) {
                values.put(name, value);
                text.append(" and ").append(condition);
            }
        }

        <Q extends Query> Q in(Q query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
