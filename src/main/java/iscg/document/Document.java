package iscg.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One received document; its content lies in the storage under its hash. Never changed. */
@Entity
@Immutable
class Document implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private long size;
    private String mediaType;
    private String fileName;
    private long uploadedBy;
    private Instant uploadedAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Document() {}

    Document(String sha256, long size, DocumentType type, FileName name, long uploader, Instant now) {
        this.id = UUID.randomUUID();
        this.sha256 = sha256;
        this.size = size;
        this.mediaType = type.mediaType();
        this.fileName = name.value();
        this.uploadedBy = uploader;
        this.uploadedAt = now;
        this.isNew = true;
    }

    boolean wasUploadedBy(long person) {
        return uploadedBy == person;
    }

    String sha256() {
        return sha256;
    }

    DocumentDetails details() {
        var type = DocumentType.ofMediaType(mediaType).orElseThrow();
        return new DocumentDetails(new DocumentId(id), fileName, type, size, uploadedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
