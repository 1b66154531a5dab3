package iscg.symbol;

import iscg.document.DocumentId;
import iscg.language.Language;

/**
 * A file that is to get a symbol.
 *
 * @param title in the file's language; blank where the name of the file says it
 * @param addedBy key of the person
 */
public record NewFile(DocumentId document, Language language, String title, long addedBy) {}
