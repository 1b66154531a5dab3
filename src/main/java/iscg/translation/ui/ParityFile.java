package iscg.translation.ui;

import iscg.language.Language;
import iscg.language.Messages;
import iscg.translation.Parity.Shelf;
import iscg.translation.Parity.Standing;
import iscg.translation.Parity.Whole;
import iscg.translation.ParityService;
import iscg.translation.ReadableTextService;
import iscg.translation.TranslationStatus;
import iscg.ui.CsvFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The numbers of the parity page as a file, with headings in the reader's language. */
@Controller
class ParityFile {

    private final ParityService parity;
    private final ReadableTextService texts;
    private final BodyNames bodies;
    private final Messages messages;

    ParityFile(ParityService parity, ReadableTextService texts, BodyNames bodies, Messages messages) {
        this.parity = parity;
        this.texts = texts;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping("/parity.csv")
    ResponseEntity<String> file(HttpServletRequest request) {
        var reader = Language.of(request.getLocale()).orElse(Language.ENGLISH);
        var file = new CsvFile("parity.csv").line(headings(reader));
        var now = parity.now();
        var titles =
                texts.titles(now.byMeeting().keySet().stream().map(Whole::place).toList(), reader);
        for (var shelf : now.shelves()) {
            var whole = shelf.whole();
            var meeting = whole == null ? "" : titles.getOrDefault(whole.place(), whole.title());
            shelf.languages().forEach(standing -> file.line(line(shelf, meeting, standing, reader)));
        }
        return file.answer();
    }

    private List<String> headings(Language reader) {
        var headings = new ArrayList<String>();
        List.of("parity.body", "parity.meeting", "parity.kind", "parity.language", "parity.texts")
                .forEach(key -> headings.add(messages.text(reader, key)));
        for (var status : TranslationStatus.values()) {
            headings.add(messages.text(reader, status.key()));
        }
        List.of("parity.complete", "parity.late", "parity.longest")
                .forEach(key -> headings.add(messages.text(reader, key)));
        return headings;
    }

    private List<?> line(Shelf shelf, String meeting, Standing standing, Language reader) {
        var body = bodies.name(shelf.body(), reader);
        var line = new ArrayList<Object>(List.of(
                body,
                meeting,
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
