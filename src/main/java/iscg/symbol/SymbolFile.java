package iscg.symbol;

import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.language.Language;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which document a symbol means in one language: for good. */
@Entity
@Immutable
class SymbolFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Symbol symbol;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean original;
    private UUID documentId;
    private String title;
    private long addedBy;
    private Instant addedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected SymbolFile() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    SymbolFile(Symbol symbol, boolean original, NewFile file, Instant now) {
        this.symbol = symbol;
        this.language = file.language();
        this.original = original;
        this.documentId = file.document().value();
        this.title = file.title();
        this.addedBy = file.addedBy();
        this.addedAt = now;
    }

    /** The file with what is known of its document. */
    VersionFile with(DocumentDetails document) {
        return new VersionFile(fileSymbol(), original, title, addedAt, document);
    }

    FileSymbol fileSymbol() {
        return symbol.in(language);
    }

    Symbol symbol() {
        return symbol;
    }

    boolean isOriginal() {
        return original;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    String title() {
        return title;
    }

    Instant addedAt() {
        return addedAt;
    }
}
