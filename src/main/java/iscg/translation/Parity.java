package iscg.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import iscg.language.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How complete each language is.
 *
 * @param shelves by body, meeting and kind of text, in the order of kinds
 */
public record Parity(List<Shelf> shelves) {

    public Parity {
        shelves = List.copyOf(shelves);
    }

    /** All texts together: one standing for each language. */
    public List<Standing> languages() {
        return together(shelves);
    }

    /** By body and kind alone, in the order of kinds. */
    public List<Shelf> byBody() {
        return shelves.stream()
                .collect(groupingBy(shelf -> new BodyAndKind(shelf.body(), shelf.kind()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(alike -> new Shelf(alike.getKey().body(), alike.getKey().kind(), null, together(alike.getValue())))
                .toList();
    }

    private record BodyAndKind(String body, TextKind kind) {}

    /** The texts of meetings, by meeting, the last first, and kind. */
    public Map<Whole, List<Shelf>> byMeeting() {
        var found = new LinkedHashMap<Whole, List<Shelf>>();
        shelves.stream()
                .flatMap(shelf -> Stream.ofNullable(shelf.whole()))
                .distinct()
                .sorted(Comparator.comparing(Whole::number).reversed())
                .forEach(whole -> found.put(
                        whole,
                        shelves.stream()
                                .filter(shelf -> whole.equals(shelf.whole()))
                                .toList()));
        return found;
    }

    private static List<Standing> together(List<Shelf> shelves) {
        return Arrays.stream(Language.values())
                .map(language -> shelves.stream()
                        .flatMap(shelf -> shelf.languages().stream())
                        .filter(standing -> standing.language() == language)
                        .reduce(Standing.none(language), Standing::with))
                .toList();
    }

    /**
     * What texts belong to, as they name it.
     *
     * @param number the day on which it begins
     * @param title in its own language
     */
    public record Whole(TextPlace place, String number, String title, Language language) {}

    /**
     * The texts of one kind by one body, of one meeting.
     *
     * @param body its code; {@code ISCG} for the Group
     * @param whole the meeting they belong to; null for texts of none, and for those of all together
     * @param languages one standing for each of the six
     */
    public record Shelf(
            String body, TextKind kind, @Nullable Whole whole, List<Standing> languages) {

        public Shelf {
            languages = List.copyOf(languages);
        }

        /** How many texts there are. */
        public long texts() {
            return languages.getFirst().total();
        }
    }

    /**
     * How texts stand in one language.
     *
     * @param counts by status; zero is left out
     * @param late how many that lack are past their day
     * @param longest by how many days the latest of them is
     */
    public record Standing(Language language, Map<TranslationStatus, Long> counts, long late, long longest) {

        public Standing {
            counts = Map.copyOf(counts);
        }

        static Standing none(Language language) {
            return new Standing(language, Map.of(), 0, 0);
        }

        Standing with(Standing other) {
            var sums = new EnumMap<TranslationStatus, Long>(TranslationStatus.class);
            Stream.of(this, other)
                    .forEach(one -> one.counts.forEach((status, count) -> sums.merge(status, count, Long::sum)));
            return new Standing(language, sums, late + other.late, Math.max(longest, other.longest));
        }

        public long count(TranslationStatus status) {
            return counts.getOrDefault(status, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The share that is original or translated and up to date, from 0 to 1; 1 where there are no texts. */
        public double complete() {
            var done = count(TranslationStatus.ORIGINAL) + count(TranslationStatus.HUMAN);
            return total() == 0 ? 1 : (double) done / total();
        }
    }
}
