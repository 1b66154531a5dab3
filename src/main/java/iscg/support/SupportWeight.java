package iscg.support;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import iscg.identity.Member;
import iscg.identity.MemberKind;
import iscg.identity.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many members stand behind a need, by region and kind of member.
 *
 * @param rows the six regions in alphabetical order of their English names; last, where there are any, members of no known region
 */
public record SupportWeight(List<Row> rows) {

    /** Counts each member once. */
    public static SupportWeight of(Collection<Member> members) {
        var byRegion = members.stream().distinct().collect(groupingBy(member -> Optional.ofNullable(member.region())));
        var rows = new ArrayList<Row>();
        Arrays.stream(Region.values())
                .forEach(region -> rows.add(row(region, byRegion.getOrDefault(Optional.of(region), List.of()))));
        var elsewhere = byRegion.get(Optional.<Region>empty());
        if (elsewhere != null) {
            rows.add(row(null, elsewhere));
        }
        return new SupportWeight(List.copyOf(rows));
    }

    private static Row row(@Nullable Region region, List<Member> members) {
        return new Row(region, members.stream().collect(groupingBy(Member::kind, counting())));
    }

    public long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }

    /** The most that any region has. */
    public long most() {
        return rows.stream().mapToLong(Row::total).max().orElse(0);
    }

    /** The kinds of which there are any, in the order of the Constitution. */
    public List<MemberKind> kinds() {
        return Arrays.stream(MemberKind.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.count(kind) > 0))
                .toList();
    }

    /**
     * A region's members.
     *
     * @param region null for members of no known region
     */
    public record Row(@Nullable Region region, Map<MemberKind, Long> counts) {

        public Row {
            counts = Map.copyOf(counts);
        }

        public long count(MemberKind kind) {
            return counts.getOrDefault(kind, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The key of the region's name. */
        public String key() {
            return region == null ? "region.unknown" : region.key();
        }
    }
}
