package iscg.need;

import iscg.document.DocumentId;
import iscg.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a delegate is preparing. It stays after sending and points to its need, so that sending twice has one effect. */
@Entity
class NeedDraft {

    @Id
    private UUID id;

    private long ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revises_need_id")
    private @Nullable Need revises;

    private @Nullable String topicCode;
    private String title;
    private String description;
    private String request;
    private String reply;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private boolean languageChosen;
    private Instant begunAt;
    private Instant savedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_as_need_id")
    private @Nullable Need sentAs;

    private @Nullable Instant discardedAt;

    @Version
    private @Nullable Long lockVersion;

    @ElementCollection
    @CollectionTable(name = "need_draft_sector", joinColumns = @JoinColumn(name = "draft_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "sector")
    private Set<Sector> sectors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "need_draft_wish", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "body_code")
    private Set<String> wishes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "need_draft_document", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected NeedDraft() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    NeedDraft(DraftId id, long owner, @Nullable Need revises, DraftContent content, Instant now) {
        this.id = id.value();
        this.ownerId = owner;
        this.revises = revises;
        this.begunAt = now;
        write(content, now);
    }

    void write(DraftContent content, Instant now) {
        topicCode = content.topic();
        title = content.title();
        description = content.description();
        request = content.request();
        reply = content.reply();
        language = content.language();
        languageChosen = content.languageChosen();
        sectors.retainAll(content.sectors());
        sectors.addAll(content.sectors());
        wishes.retainAll(content.wishes());
        wishes.addAll(content.wishes());
        var attached = content.documents().stream().map(DocumentId::value).toList();
        if (!documents.equals(attached)) {
            documents.clear();
            documents.addAll(attached);
        }
        savedAt = now;
    }

    void sent(Need need) {
        sentAs = need;
    }

    void discard(Instant now) {
        discardedAt = now;
    }

    /** Whether it can still be changed: neither sent nor discarded. */
    boolean isOpen() {
        return sentAs == null && discardedAt == null;
    }

    DraftContent content() {
        var attached = documents.stream().map(DocumentId::new).toList();
        return new DraftContent(
                topicCode, title, description, request, reply, language, languageChosen, sectors, wishes, attached);
    }

    DraftDetails details() {
        return new DraftDetails(new DraftId(id), content(), revises == null ? null : revises.number(), savedAt);
    }

    @Nullable
    Need revises() {
        return revises;
    }

    @Nullable
    Need sentAs() {
        return sentAs;
    }
}
