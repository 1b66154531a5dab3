package iscg.document;

import iscg.language.Language;
import iscg.reading.DocumentMetadata;
import java.util.Optional;

/**
 * The text of a document, for those who cannot or would not open it.
 *
 * @param language what the text is written in, as its sender said or else as was found in it
 * @param html a fragment that is safe to show, with headings from h2 on
 * @param cut whether the document is longer
 */
public record DocumentText(
        DocumentDetails document, DocumentMetadata metadata, Optional<Language> language, String html, boolean cut) {}
