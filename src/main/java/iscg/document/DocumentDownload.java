package iscg.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands documents out: always to be saved, never to be run within the portal's own pages. */
@Controller
class DocumentDownload {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final DocumentService documents;

    DocumentDownload(DocumentService documents) {
        this.documents = documents;
    }

    @GetMapping("/documents/{id}/{name}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        var document =
                documents.open(new DocumentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var details = document.details();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(details.type().mediaType()))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(details.fileName(), StandardCharsets.UTF_8)
                        .build()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(document.sha256())
                .body(document.content());
    }
}
