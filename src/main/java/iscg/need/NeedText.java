package iscg.need;

import iscg.document.DocumentId;
import iscg.language.Language;
import java.util.List;
import java.util.Set;

/**
 * What a submitter said: one exact text with its documents.
 *
 * @param description what the matter is
 * @param request what is asked for
 * @param language the language all three texts are written in
 * @param documents in the submitter's order
 */
public record NeedText(
        String title,
        String description,
        String request,
        Language language,
        Set<Sector> sectors,
        List<DocumentId> documents) {

    public NeedText {
        sectors = Set.copyOf(sectors);
        documents = List.copyOf(documents);
    }

    NeedText withDocuments(List<DocumentId> others) {
        return new NeedText(title, description, request, language, sectors, others);
    }
}
