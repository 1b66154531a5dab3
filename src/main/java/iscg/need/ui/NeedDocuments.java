package iscg.need.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import iscg.document.DocumentService;
import iscg.document.ui.DocumentList;
import iscg.language.Moments;
import iscg.need.NeedDetails;
import iscg.need.NeedDocumentService;
import iscg.symbol.SymbolService;
import iscg.symbol.ui.VersionTable;
import iscg.ui.PageSection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of a need on its page: its text and all that belongs to it, by symbol, version and language. */
@Component
class NeedDocuments {

    private final SymbolService symbols;
    private final NeedDocumentService additions;
    private final DocumentService documents;
    private final Moments moments;

    NeedDocuments(SymbolService symbols, NeedDocumentService additions, DocumentService documents, Moments moments) {
        this.symbols = symbols;
        this.additions = additions;
        this.documents = documents;
        this.moments = moments;
    }

    /** Empty where there is nothing; needs that were sent before documents had symbols have their attachments alone. */
    Optional<PageSection> of(NeedDetails need) {
        var section = new PageSection(translate("need.documents.title"));
        var versions = symbols.versions(need.number().symbol());
        if (!versions.isEmpty()) {
            section.add(new VersionTable(translate("need.documents.title"), versions, moments));
        } else if (!need.text().documents().isEmpty()) {
            section.add(new DocumentList(documents.details(need.text().documents())));
        }
        if (additions.mayAdd(need.number())) {
            section.add(new Paragraph(NeedNavigation.link(
                    NeedNavigation.addPathOf(need.number()), new Span(translate("need.documents.add")))));
        }
        return Optional.of(section).filter(shown -> shown.getComponentCount() > 1);
    }
}
