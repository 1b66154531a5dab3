package iscg.translation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import iscg.translation.ParityService;
import iscg.translation.TranslationStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The numbers of the parity page as a file of comma-separated values (RFC 4180), with headings in the reader's language. */
@Controller
class ParityFile {

    /** By this, spreadsheets know that the file is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final ParityService parity;
    private final BodyNames bodies;
    private final Messages messages;

    ParityFile(ParityService parity, BodyNames bodies, Messages messages) {
        this.parity = parity;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping("/parity.csv")
    ResponseEntity<String> file(HttpServletRequest request) throws IOException {
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        var text = new StringBuilder(BYTE_ORDER_MARK);
        FORM.printRecord(text, headings(reader).toArray());
        for (var shelf : parity.now().shelves()) {
            for (var standing : shelf.languages()) {
                FORM.printRecord(text, line(shelf, standing, reader).toArray());
            }
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header("Content-Disposition", name())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.toString());
    }

    private static String name() {
        return ContentDisposition.attachment().filename("parity.csv").build().toString();
    }

    private List<String> headings(Language reader) {
        var headings = new ArrayList<String>();
        List.of("parity.body", "parity.kind", "parity.language", "parity.texts")
                .forEach(key -> headings.add(messages.text(reader, key)));
        for (var status : TranslationStatus.values()) {
            headings.add(messages.text(reader, status.key()));
        }
        List.of("parity.complete", "parity.late", "parity.longest")
                .forEach(key -> headings.add(messages.text(reader, key)));
        return headings;
    }

    private List<?> line(Shelf shelf, Standing standing, Language reader) {
        var body = bodies.name(shelf.body(), reader);
        var line = new ArrayList<Object>(List.of(
                body,
                messages.text(reader, shelf.kind().key(), Map.of("body", body)),
                standing.language().nameIn(reader),
                standing.total()));
        for (var status : TranslationStatus.values()) {
            line.add(standing.count(status));
        }
        line.addAll(List.of(Math.round(standing.complete() * 100), standing.late(), standing.longest()));
        return line;
    }
}
