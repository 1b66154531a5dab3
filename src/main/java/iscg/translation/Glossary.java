package iscg.translation;

import iscg.language.Language;
import java.io.IOException;
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
import org.springframework.stereotype.Component;

/** The official terms in the six languages, and where they stand in a text. */
@Component
public class Glossary {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]+)");

    /** A term and, in brackets, what it is abbreviated to. */
    private static final Pattern ABBREVIATED = Pattern.compile("(.+?)\\s*[(（]([^)）]+)[)）]");

    private final List<Map<Language, String>> entries;

    Glossary() {
        try (var file = Glossary.class.getResourceAsStream("glossary.csv")) {
            entries = read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
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

    private static List<Map<Language, String>> read(String file) {
        var lines = file.strip().lines().toList();
        var languages = cells(lines.getFirst()).stream()
                .skip(1)
                .map(tag -> Language.ofTag(tag).orElseThrow())
                .toList();
        return lines.stream()
                .skip(1)
                .map(Glossary::cells)
                .map(cells -> entry(languages, cells))
                .toList();
    }

    private static Map<Language, String> entry(List<Language> languages, List<String> cells) {
        var entry = new EnumMap<Language, String>(Language.class);
        for (var column = 0; column < languages.size(); column++) {
            entry.put(languages.get(column), cells.get(column + 1));
        }
        return entry;
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .toList();
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
