package iscg.translation;

import iscg.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The official terms in the six languages, and where they stand in a text. */
@Component
public class Glossary {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A term and, in brackets, what it is abbreviated to. */
    private static final Pattern ABBREVIATED = Pattern.compile("(.+?)\\s*[(（]([^)）]+)[)）]");

    private final List<Map<Language, String>> entries;

    Glossary() {
        try (var file = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.csv"));
                var rows = FORM.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            entries = rows.stream().map(Glossary::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A term where it stands.
     *
     * @param start of its first letter in the text
     * @param end behind its last
     * @param official what it is called in the other language
     */
    public record Term(int start, int end, String official) {}

    private static Map<Language, String> entry(CSVRecord row) {
        var entry = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            entry.put(language, row.get(language.tag()));
        }
        return entry;
    }

    /** The terms in a text, in order; of two that overlap the longer. */
    public List<Term> termsIn(String text, Language from, Language into) {
        var finder = TermFinder.of(from);
        var found = new ArrayList<Term>();
        for (var entry : entries) {
            var names = names(Objects.requireNonNull(entry.get(from)));
            var officials = names(Objects.requireNonNull(entry.get(into)));
            for (var position = 0; position < names.size(); position++) {
                var official = position < officials.size() ? officials.get(position) : officials.getFirst();
                finder.find(text, names.get(position))
                        .forEach(place -> found.add(new Term(place.start(), place.end(), official)));
            }
        }
        return withoutOverlap(found);
    }

    /** The term in full and, if there is one, its abbreviation. */
    private static List<String> names(String term) {
        var match = ABBREVIATED.matcher(term);
        return match.matches() ? Arrays.asList(match.group(1), match.group(2)) : List.of(term);
    }

    private static List<Term> withoutOverlap(List<Term> found) {
        var kept = new ArrayList<Term>();
        found.stream()
                .sorted(Comparator.comparingInt((Term term) -> term.start() - term.end())
                        .thenComparingInt(Term::start))
                .filter(term ->
                        kept.stream().noneMatch(other -> term.start() < other.end() && other.start() < term.end()))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Term::start));
        return List.copyOf(kept);
    }
}
