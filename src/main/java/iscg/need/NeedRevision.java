package iscg.need;

import iscg.document.DocumentId;
import iscg.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One exact text of a need as it was sent. Never changed: what was forwarded in May is still there in ten years. */
@Entity
@Immutable
class NeedRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "need_id")
    private Need need;

    private int revision;
    private String title;
    private String description;
    private String request;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable UUID paperId;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "need_revision_sector", joinColumns = @JoinColumn(name = "revision_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "sector")
    private Set<Sector> sectors;

    @ElementCollection
    @CollectionTable(name = "need_revision_document", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected NeedRevision() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    NeedRevision(Need need, int revision, NeedText text, DocumentId paper, Instant sentAt) {
        this.need = need;
        this.revision = revision;
        this.title = text.title();
        this.description = text.description();
        this.request = text.request();
        this.language = text.language();
        this.sectors = text.sectors();
        this.documents =
                new ArrayList<>(text.documents().stream().map(DocumentId::value).toList());
        this.paperId = paper.value();
        this.sentAt = sentAt;
    }

    int revision() {
        return revision;
    }

    Need need() {
        return need;
    }

    Revision details() {
        return new Revision(revision, sentAt, text());
    }

    /** The document in which the text was put down; null for what was sent before there were symbols. */
    @Nullable
    DocumentId paper() {
        return paperId == null ? null : new DocumentId(paperId);
    }

    /** Whether the document is this text or attached to it. */
    boolean carries(DocumentId document) {
        return document.value().equals(paperId) || documents.contains(document.value());
    }

    NeedText text() {
        var attached = documents.stream().map(DocumentId::new).toList();
        return new NeedText(title, description, request, language, sectors, attached);
    }
}
