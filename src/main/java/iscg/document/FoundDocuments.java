package iscg.document;

import java.util.List;

/**
 * What a search found.
 *
 * @param documents the newest first
 * @param more whether there may be others
 */
public record FoundDocuments(List<FoundDocument> documents, boolean more) {

    public FoundDocuments {
        documents = List.copyOf(documents);
    }
}
