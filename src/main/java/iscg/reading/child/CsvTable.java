package iscg.reading.child;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.tika.metadata.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A table of comma-separated values, by RFC 4180 and what spreadsheets of other countries make of it: its first row is the header. */
final class CsvTable {

    static final String MEDIA_TYPE = "text/csv";

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 32_767; // as in Excel
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Document document = new Document("");
    private final Element table = document.appendElement("table");
    private boolean cut;

    private CsvTable() {
        document.outputSettings().prettyPrint(false); // its line breaks would come into the text
    }

    static Content of(Path file, int longestText) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file));
                var characters = new BufferedReader(new InputStreamReader(bytes, encoding(bytes)))) {
            var kept = characters(characters, longestText);
            var csv = new CsvTable();
            csv.cut = characters.read() >= 0;
            csv.fill(kept);
            var metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, MEDIA_TYPE);
            return new Content(csv.document.html(), csv.cut, metadata, true, false);
        }
    }

    private static Charset encoding(InputStream bytes) throws IOException {
        var told = Parsers.encodingOfText().detect(bytes, new Metadata());
        return told == null ? StandardCharsets.UTF_8 : told;
    }

    private static String characters(Reader reader, int most) throws IOException {
        var kept = new char[most];
        var length = 0;
        for (var read = 0; read >= 0 && length < most; read = reader.read(kept, length, most - length)) {
            length += read;
        }
        var begin = length > 0 && kept[0] == BYTE_ORDER_MARK ? 1 : 0;
        return new String(kept, begin, length - begin);
    }

    /** Takes also what breaks the rules, such as a quotation mark that never closes. */
    private void fill(String text) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        var head = table.appendElement("thead");
        var body = table.appendElement("tbody");
        try (var rows = format.parse(new StringReader(text))) {
            for (var row : rows) {
                if (row.getRecordNumber() > MOST_ROWS) {
                    cut = true;
                    return;
                }
                addTo(row.getRecordNumber() == 1 ? head : body, row);
            }
        }
    }

    private void addTo(Element part, CSVRecord row) {
        var line = part.appendElement("tr");
        cut |= row.size() > MOST_COLUMNS;
        row.stream().limit(MOST_COLUMNS).forEach(cell -> {
            cut |= cell.length() > LONGEST_CELL;
            line.appendElement(part.normalName().equals("thead") ? "th" : "td")
                    .text(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
        });
    }

    /** The one that is most in the first line: a semicolon where the comma divides decimals. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(letter -> letter == candidate).count()))
                .orElse(',');
    }
}
