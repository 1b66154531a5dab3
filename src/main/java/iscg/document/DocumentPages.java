package iscg.document;

import iscg.language.Language;
import iscg.language.Moments;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is known of a document, and its text, as plain pages: no script, and as light as the text itself. */
@Controller
class DocumentPages {

    private final DocumentService documents;
    private final Moments moments;

    DocumentPages(DocumentService documents, Moments moments) {
        this.documents = documents;
        this.moments = moments;
    }

    @GetMapping("/documents/{id:" + DocumentId.PATTERN + "}")
    String record(@PathVariable UUID id, Locale locale, Model page) {
        var record = documents.record(new DocumentId(id)).orElseThrow(DocumentPages::notFound);
        var reader = Language.of(locale).orElse(Language.ENGLISH);
        var document = record.document();
        page.addAttribute("record", record);
        page.addAttribute("document", document);
        page.addAttribute("size", document.size().in(reader));
        page.addAttribute("received", moments.inFull(document.uploadedAt(), reader, Moments.GENEVA));
        record.language().ifPresent(language -> page.addAttribute("language", language.nameIn(reader)));
        return "document";
    }

    @GetMapping("/documents/{id:" + DocumentId.PATTERN + "}/text")
    String text(@PathVariable UUID id, Model page) {
        var text = documents.text(new DocumentId(id)).orElseThrow(DocumentPages::notFound);
        page.addAttribute("text", text);
        page.addAttribute("name", text.document().fileName());
        page.addAttribute("downloadAddress", text.document().address());
        page.addAttribute("recordAddress", text.document().recordAddress());
        text.language().ifPresent(language -> page.addAttribute("language", language));
        return "document-text";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
