package iscg.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import iscg.language.Language;
import iscg.language.Moments;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how equal the languages are. For everybody signed in: these are numbers of texts that all of them may read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ParityService {

    private final TranslationRepository translations;
    private final Clock clock;

    ParityService(TranslationRepository translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    /** As things stand now; late is what was due before today in Geneva. */
    public Parity now() {
        var today = Moments.dayOf(clock.instant());
        return new Parity(translations.tally(today).stream()
                .collect(groupingBy(row -> new Key(row.kind(), row.body()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> shelf(entry.getKey(), entry.getValue(), today))
                .toList());
    }

    private static Shelf shelf(Key key, List<ParityRow> rows, LocalDate today) {
        return new Shelf(
                key.body(),
                key.kind(),
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

    private record Key(TextKind kind, String body) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return kind == other.kind ? body.compareTo(other.body) : kind.compareTo(other.kind);
        }
    }
}
