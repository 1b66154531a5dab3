package iscg.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import iscg.language.Language;
import iscg.language.Moments;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import iscg.translation.Parity.Whole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how equal the languages are. For everybody signed in: these are numbers alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ParityService {

    private final TranslationRepository translations;
    private final OriginalRepository originals;
    private final Clock clock;

    ParityService(TranslationRepository translations, OriginalRepository originals, Clock clock) {
        this.translations = translations;
        this.originals = originals;
        this.clock = clock;
    }

    /** As things stand now; late is what was due before today in Geneva. */
    public Parity now() {
        var today = Moments.dayOf(clock.instant());
        var rows = translations.tally(today);
        var wholes = wholes(rows);
        return new Parity(rows.stream()
                .collect(groupingBy(
                        row -> new Key(row.kind(), row.body(), Objects.requireNonNullElse(row.whole(), "")),
                        TreeMap::new,
                        toList()))
                .entrySet()
                .stream()
                .map(entry -> shelf(entry.getKey(), wholes, entry.getValue(), today))
                .toList());
    }

    private Map<String, Whole> wholes(List<ParityRow> rows) {
        var places = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.whole()))
                .distinct()
                .toList();
        return places.isEmpty()
                ? Map.of()
                : originals.wholes(places).stream().collect(toMap(WholeRow::place, WholeRow::whole));
    }

    private static Shelf shelf(Key key, Map<String, Whole> wholes, List<ParityRow> rows, LocalDate today) {
        return new Shelf(
                key.body(),
                key.kind(),
                wholes.get(key.whole()),
                Arrays.stream(Language.values())
                        .map(language -> rows.stream()
                                .filter(row -> row.language() == language)
                                .map(row -> standing(row, today))
                                .reduce(Standing.none(language), Standing::with))
                        .toList());
    }

    private static Standing standing(ParityRow row, LocalDate today) {
        var lacks = row.status() == TranslationStatus.MISSING || row.status() == TranslationStatus.STALE;
        var late = lacks ? row.past() : 0;
        var longest = late == 0 ? 0 : ChronoUnit.DAYS.between(row.firstDue(), today);
        return new Standing(row.language(), Map.of(row.status(), row.count()), late, longest);
    }

    private record Key(TextKind kind, String body, String whole) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind)
                    .thenComparing(Key::body)
                    .thenComparing(Key::whole)
                    .compare(this, other);
        }
    }
}
