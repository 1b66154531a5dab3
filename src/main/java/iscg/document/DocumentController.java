package iscg.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands documents out: as files to be saved, or pictures and PDF to be shown by the browser itself without any script. Who may not read a document cannot tell
 * it from one that does not exist.
 */
@Controller
class DocumentController {

    private static final String VIEW_POLICY =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    /** @param name what the address says for people; the document is known by its id alone */
    @GetMapping("/documents/{id:" + DocumentId.PATTERN + "}/{name}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable String name) {
        return documents
                .open(new DocumentId(id))
                .map(DocumentController::asAttachment)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What browsers show by themselves, and nothing else; a PDF's viewer is apart from the page and needs no more. */
    @GetMapping("/documents/{id:" + DocumentId.PATTERN + "}/view")
    ResponseEntity<Resource> view(@PathVariable UUID id) {
        return documents
                .open(new DocumentId(id))
                .filter(document -> document.details().isShowable())
                .map(document -> answer(document, "inline", VIEW_POLICY))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> asAttachment(DocumentContent document) {
        return answer(document, "attachment", "sandbox; default-src 'none'");
    }

    /** The same document is the same for ever, but whether one may read it is asked each time. */
    private static ResponseEntity<Resource> answer(DocumentContent document, String disposition, String policy) {
        var details = document.details();
        return ResponseEntity.ok()
                .header("Content-Disposition", named(disposition, details.fileName()))
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(details.sha256())
                .contentType(MediaType.parseMediaType(details.mediaType()))
                .body(document.content());
    }

    private static String named(String disposition, String fileName) {
        return ContentDisposition.builder(disposition)
                .filename(fileName, UTF_8)
                .build()
                .toString();
    }
}
