package iscg.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file to take away: comma-separated values (RFC 4180) that every spreadsheet opens rightly and without harm. */
public final class CsvFile {

    /** By this, spreadsheets know that the file is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final String name;
    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** @param name of the file */
    public CsvFile(String name) {
        this.name = name;
    }

    /** @param cells words and numbers */
    public CsvFile line(List<?> cells) {
        try {
            FORM.printRecord(text, cells.stream().map(CsvFile::harmless).toArray());
            return this;
        } catch (IOException e) { // not in memory
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet takes what begins like this for a formula; people's names do not. */
    private static Object harmless(Object cell) {
        return cell instanceof String words && words.matches("(?s)[=+\\-@\\t\\r].*") ? " " + words : cell;
    }

    public ResponseEntity<String> answer() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.toString());
    }
}
