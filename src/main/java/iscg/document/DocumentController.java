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
 * Hands documents out as files to be saved, never shown within the portal's own origin. Who may not read a document cannot tell
 * it from one that does not exist.
 */
@Controller
class DocumentController {

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    /** @param name what the address says for people; the document is known by its id alone */
    @GetMapping("/documents/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/{name}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable String name) {
        return documents
                .open(new DocumentId(id))
                .map(DocumentController::asAttachment)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The same document is the same for ever, but whether one may read it is asked each time. */
    private static ResponseEntity<Resource> asAttachment(DocumentContent document) {
        var details = document.details();
        return ResponseEntity.ok()
                .header("Content-Disposition", attachment(details.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(details.sha256())
                .contentType(MediaType.parseMediaType(details.mediaType()))
                .body(document.content());
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment().filename(fileName, UTF_8).build().toString();
    }
}
