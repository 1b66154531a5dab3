package iscg.document;

import iscg.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * A document that was looked for.
 *
 * @param language what it is written in; empty if that cannot be told
 * @param passage where the first of the words stands in its text; empty if there is no text, or its name alone has the words
 */
public record FoundDocument(
        DocumentDetails document,
        Optional<Language> language,
        List<DocumentCarriers.Carrier> carriers,
        Optional<String> passage) {}
