package iscg.rights;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table of docs/rights-by-state.md.
 *
 * @param states the columns after the first
 */
record RightsTable(List<String> states, List<Row> rows) {

    private static final Path FILE = Path.of("docs", "rights-by-state.md");

    /** What is done, and who may in which state. */
    record Row(String act, Map<String, Set<Somebody>> allowed) {

        @Override
        public String toString() {
            return act;
        }
    }

    /** The table below the heading. */
    static RightsTable below(String heading) {
        try {
            var table = Files.readAllLines(FILE).stream()
                    .dropWhile(line -> !line.equals("## " + heading))
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .map(RightsTable::cells)
                    .toList();
            var states = table.getFirst().subList(1, table.getFirst().size());
            return new RightsTable(
                    states,
                    table.stream().skip(2).map(cells -> row(states, cells)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Row row(List<String> states, List<String> cells) {
        var allowed = new LinkedHashMap<String, Set<Somebody>>();
        for (var column = 0; column < states.size(); column++) {
            allowed.put(states.get(column), people(cells.get(column + 1)));
        }
        return new Row(cells.getFirst().replace("`", ""), allowed);
    }

    private static Set<Somebody> people(String cell) {
        return cell.equals("·")
                ? Set.of()
                : Arrays.stream(cell.split(" ")).map(Somebody::valueOf).collect(toSet());
    }

    List<String> acts() {
        return rows.stream().map(Row::act).toList();
    }
}
