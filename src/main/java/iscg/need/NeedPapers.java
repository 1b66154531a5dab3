package iscg.need;

import static java.util.stream.Collectors.toMap;

import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentRecord;
import iscg.document.DocumentService;
import iscg.identity.Actor;
import iscg.language.Language;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.symbol.NewFile;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolRegister;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a submitter said down as documents with symbols: the text as a page of its own, each attachment as an addendum. So what
 * is forwarded is content with a SHA-256 of its own, stored before anything refers to it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NeedPapers {

    private final SymbolRegister symbols;
    private final DocumentService documents;
    private final PaperWriter writer;

    NeedPapers(SymbolRegister symbols, DocumentService documents, PaperWriter writer) {
        this.symbols = symbols;
        this.documents = documents;
        this.writer = writer;
    }

    /** The same text with files that came again replaced by those the need has already, so that they keep their symbols. */
    NeedText recognize(NeedNumber number, NeedText text) {
        var known = documents.details(symbols.addenda(number.symbol()).keySet()).stream()
                .collect(toMap(DocumentDetails::sha256, DocumentDetails::id, (first, again) -> first));
        var kept = documents.details(text.documents()).stream()
                .map(document -> known.containsValue(document.id())
                        ? document.id()
                        : known.getOrDefault(document.sha256(), document.id()))
                .distinct()
                .toList();
        return text.withDocuments(kept);
    }

    /**
     * Puts a text down, as the need's first or as the next revision.
     *
     * @return the document that holds it
     * @throws iscg.filetype.DocumentRefused if it cannot be stored
     */
    DocumentId putDown(NeedNumber number, String member, Topic topic, NeedText text, Actor submitter) {
        var symbol = symbols.nextText(number.symbol()).in(text.language());
        var attached = attach(number.symbol(), text, submitter);
        var page = writer.write(symbol, member, topic, text, attached);
        var paper = documents
                .receive(symbol.fileName("html"), new ByteArrayInputStream(page))
                .id();
        symbols.putDown(symbol.symbol(), new NewFile(paper, text.language(), text.title(), submitter.person()));
        return paper;
    }

    private Map<FileSymbol, DocumentDetails> attach(Symbol base, NeedText text, Actor submitter) {
        var known = symbols.addenda(base);
        var attached = new LinkedHashMap<FileSymbol, DocumentDetails>();
        for (var document : documents.details(text.documents())) {
            var symbol = known.get(document.id());
            attached.put(symbol == null ? addendum(base, document, text.language(), submitter) : symbol, document);
        }
        return attached;
    }

    /** In the language found in it; in the need's, while none is. */
    private FileSymbol addendum(Symbol base, DocumentDetails document, Language needs, Actor submitter) {
        var language = documents
                .record(document.id())
                .flatMap(DocumentRecord::language)
                .orElse(needs);
        return symbols.add(Addition.ADDENDUM, base, new NewFile(document.id(), language, "", submitter.person()));
    }
}
