package iscg.need;

import iscg.audit.Fingerprint;
import iscg.document.DocumentId;
import iscg.language.Language;
import iscg.translation.TextPart;
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

    /** The words, as they are translated. */
    public List<TextPart> parts() {
        return List.of(
                new TextPart(TextPart.Name.TITLE, title),
                new TextPart(TextPart.Name.DESCRIPTION, description),
                new TextPart(TextPart.Name.REQUEST, request));
    }

    NeedText withDocuments(List<DocumentId> others) {
        return new NeedText(title, description, request, language, sectors, others);
    }

    /** The SHA-256 of the words, whatever is attached to them; in the form that docs/use-cases/UC-007-check-a-receipt.md describes. */
    String fingerprint() {
        return new Fingerprint("iscg-need-text-1")
                .with(language.tag())
                .with(title)
                .with(description)
                .with(request)
                .hex();
    }
}
