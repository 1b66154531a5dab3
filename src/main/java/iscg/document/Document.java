package iscg.document;

import iscg.filetype.DocumentType;
import iscg.filetype.FileName;
import iscg.filetype.Inspected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One document as it was received. Never changed. */
@Entity
@Immutable
class Document implements Persistable<UUID> {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private long size;

    private String mediaType;
    private String fileName;
    private boolean protectedByPassword;
    private long uploadedBy;
    private Instant uploadedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected Document() {}

    Document(FileName name, Inspected content, Received received, long uploadedBy, Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.sha256 = received.sha256();
        this.size = received.size();
        this.mediaType = content.mediaType();
        this.fileName = name.value();
        this.protectedByPassword = content.protectedByPassword();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.fresh = true;
    }

    DocumentDetails details(String uploader, Content content, boolean open) {
        return new DocumentDetails(
                new DocumentId(id),
                fileName,
                DocumentType.ofMediaType(mediaType).orElseThrow(),
                mediaType,
                new FileSize(size),
                sha256,
                protectedByPassword,
                uploadedAt,
                uploader,
                content.scan(),
                content.reading(),
                open);
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return fileName;
    }

    long uploadedBy() {
        return uploadedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Says that a row with a key made here need not be looked for before it is written. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
