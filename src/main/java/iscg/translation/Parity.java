package iscg.translation;

import iscg.language.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How complete each language is.
 *
 * @param shelves by body and kind of text, in the order of kinds
 */
public record Parity(List<Shelf> shelves) {

    public Parity {
        shelves = List.copyOf(shelves);
    }

    /** All texts together: one standing for each language. */
    public List<Standing> languages() {
        return Arrays.stream(Language.values())
                .map(language -> shelves.stream()
                        .flatMap(shelf -> shelf.languages().stream())
                        .filter(standing -> standing.language() == language)
                        .reduce(Standing.none(language), Standing::with))
                .toList();
    }

    /**
     * The texts of one kind by one body.
     *
     * @param body its code; {@code ISCG} for the Group
     * @param languages one standing for each of the six
     */
    public record Shelf(String body, TextKind kind, List<Standing> languages) {

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
