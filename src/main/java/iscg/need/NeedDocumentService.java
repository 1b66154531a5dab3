package iscg.need;

import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.symbol.NewFile;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolRegister;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to the documents of a need that was sent: translations, revisions, corrigenda, addenda. For the secretariat, and for delegates
 * each with their own needs. What is there, and what was forwarded, stays as it is.
 */
@Service
@Transactional
public class NeedDocumentService {

    private final NeedRepository needs;
    private final NeedAccess access;
    private final SymbolRegister symbols;
    private final DocumentService documents;
    private final NeedHistory history;
    private final Actors actors;

    NeedDocumentService(
            NeedRepository needs,
            NeedAccess access,
            SymbolRegister symbols,
            DocumentService documents,
            NeedHistory history,
            Actors actors) {
        this.needs = needs;
        this.access = access;
        this.symbols = symbols;
        this.documents = documents;
        this.history = history;
        this.actors = actors;
    }

    /** Whether the person may add to the documents of this need. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayAdd(NeedNumber number) {
        return needs.findByYearAndNumber(number.year(), number.sequence())
                .filter(need -> access.owns(actors.current(), need))
                .isPresent();
    }

    /**
     * Gives a file that was received its symbol.
     *
     * @param to the version it belongs to; of an addendum, the need's own document
     * @throws iscg.symbol.SymbolRefused if it cannot be added there
     */
    @PreAuthorize("hasAnyRole('DELEGATE', 'SECRETARIAT')")
    public FileSymbol add(Addition addition, Symbol to, DocumentId document, Language language) {
        var actor = actors.current();
        var need = NeedNumber.of(to)
                .flatMap(number -> needs.lock(number.year(), number.sequence()))
                .filter(found -> access.owns(actor, found))
                .orElseThrow(() -> new AccessDeniedException("Only submitter and secretariat add documents"));
        if (documents.find(document).isEmpty()) {
            throw new AccessDeniedException("This document is not theirs to add");
        }
        var symbol = symbols.add(addition, to, new NewFile(document, language, "", actor.person()));
        history.record(need.number(), "need.added-" + addition.verb(), actor, Map.of("symbol", symbol.toString()));
        return symbol;
    }
}
