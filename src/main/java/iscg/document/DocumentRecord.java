package iscg.document;

import iscg.language.Language;
import iscg.reading.DocumentMetadata;
import iscg.reading.Finding;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a document.
 *
 * @param language what it is written in, as its sender said or else as was found in it; empty before it is read or when it cannot be told
 * @param languageSaid whether its sender said so
 * @param findings what its sender may want to mend; empty before it is read
 */
public record DocumentRecord(
        DocumentDetails document,
        DocumentMetadata metadata,
        Optional<Language> language,
        boolean languageSaid,
        List<DocumentCarriers.Carrier> carriers,
        List<Finding> findings) {}
