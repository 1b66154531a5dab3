package iscg.document;

import java.time.Instant;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is known of a received document.
 *
 * @param fileName as it was given, without paths, control characters and direction marks
 * @param size in bytes
 * @param uploadedAt in UTC
 */
public record DocumentDetails(DocumentId id, String fileName, DocumentType type, long size, Instant uploadedAt) {

    /** The permanent address of its download. */
    public String address() {
        return UriComponentsBuilder.fromPath("/documents/{id}/{name}")
                .buildAndExpand(id, fileName)
                .encode()
                .toUriString();
    }
}
