package iscg.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** What axe-core cannot tell and people looked at: rule, page, element and why it is well, in {@code axe-incomplete.csv}. */
final class Explained {

    private static final List<Explanation> LIST = read();

    private Explained() {}

    static boolean is(Axe.Finding finding, Sight sight) {
        return LIST.stream().anyMatch(one -> one.covers(finding, sight));
    }

    private static List<Explanation> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Explained.class.getResourceAsStream("axe-incomplete.csv")) {
            return format.parse(new InputStreamReader(file, UTF_8)).stream()
                    .map(row -> new Explanation(
                            row.get("rule"), Pattern.compile(row.get("page")), Pattern.compile(row.get("element"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param page which the name of the page matches
     * @param element of which the element's HTML has a part
     */
    private record Explanation(String rule, Pattern page, Pattern element) {

        boolean covers(Axe.Finding finding, Sight sight) {
            return !finding.sure()
                    && rule.equals(finding.rule())
                    && page.matcher(sight.name()).matches()
                    && element.matcher(finding.html()).find();
        }
    }
}
