package iscg.registration;

import iscg.identity.Member;
import iscg.identity.Region;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many take part, by member and by region; on site and from afar.
 *
 * @param members in the order of the list they were counted from
 * @param regions the six, whoever comes or not; last, where there are any, those of no known region
 */
public record Headcount(List<Row<Member>> members, List<Row<Region>> regions) {

    static Headcount of(Collection<RegistrationDetails> participants) {
        var byMember = new LinkedHashMap<Member, Row<Member>>();
        participants.forEach(one -> byMember.merge(one.member(), Row.one(one.member(), one.attendance()), Row::and));
        var regions = Stream.concat(Arrays.stream(Region.values()), Stream.of((Region) null))
                .map(region -> count(region, participants))
                .filter(row -> row.of() != null || row.total() > 0)
                .toList();
        return new Headcount(List.copyOf(byMember.values()), regions);
    }

    private static Row<Region> count(@Nullable Region region, Collection<RegistrationDetails> all) {
        return new Row<>(
                region,
                all.stream()
                        .filter(one -> Objects.equals(one.member().region(), region))
                        .collect(Collectors.groupingBy(RegistrationDetails::attendance, Collectors.counting())));
    }

    /** How many take part in a way. */
    public long count(Attendance attendance) {
        return members.stream().mapToLong(row -> row.count(attendance)).sum();
    }

    public long total() {
        return members.stream().mapToLong(Row::total).sum();
    }

    /**
     * A row of the count.
     *
     * @param of whose; null for those of no known region
     */
    public record Row<T>(@Nullable T of, Map<Attendance, Long> counts) {

        static <T> Row<T> one(T of, Attendance attendance) {
            return new Row<>(of, Map.of(attendance, 1L));
        }

        Row<T> and(Row<T> other) {
            var sum = Stream.of(counts, other.counts)
                    .flatMap(map -> map.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
            return new Row<>(of, sum);
        }

        public long count(Attendance attendance) {
            return counts.getOrDefault(attendance, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
