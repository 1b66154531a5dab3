package iscg.document;

import iscg.language.Language;
import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a document.
 *
 * @param language what its text is written in, as detected; empty before it is read or when it cannot be told
 * @param findings what its sender may want to mend; empty before it is read
 */
public record DocumentRecord(
        DocumentDetails document,
        DocumentMetadata metadata,
        Optional<Language> language,
        List<DocumentCarriers.Carrier> carriers,
        List<Finding> findings) {}
