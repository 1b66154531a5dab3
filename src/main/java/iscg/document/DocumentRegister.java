package iscg.document;

import iscg.audit.Act;
import iscg.audit.Act.ActorName;
import iscg.audit.Act.Audience;
import iscg.audit.History;
import iscg.identity.Actor;
import iscg.identity.People;
import iscg.storage.ContentStorage;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was received, when and from whom; and who may read it. */
@Component
@Transactional
class DocumentRegister {

    private final DocumentRepository documents;
    private final List<DocumentReaders> readers;
    private final People people;
    private final History history;
    private final ContentStorage storage;
    private final Clock clock;

    DocumentRegister(
            DocumentRepository documents,
            List<DocumentReaders> readers,
            People people,
            History history,
            ContentStorage storage,
            Clock clock) {
        this.documents = documents;
        this.readers = readers;
        this.people = people;
        this.history = history;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Enters a document whose content is stored.
     *
     * @throws DocumentRefused if it no longer is, see {@link Orphans}: asked once the row is written, and nothing can remove it
     */
    DocumentDetails enter(FileName name, Inspected content, Received received, Actor sender) {
        var document = documents.saveAndFlush(new Document(name, content, received, sender.person(), clock.instant()));
        if (!storage.holds(received.sha256())) {
            throw new DocumentRefused(Refusal.STORAGE_FULL, name);
        }
        var details = document.details(sender.name());
        history.record(new Act(
                "document " + details.id(),
                "document.received",
                new ActorName(sender.person(), sender.name(), sender.capacity()),
                details.uploadedAt(),
                Audience.OWNERS,
                Map.of("name", name.value(), "sha256", details.sha256())));
        return details;
    }

    /** Those of the documents that the person sent or that a room above lets them read. */
    @Transactional(readOnly = true)
    List<DocumentDetails> readableBy(Actor actor, Collection<DocumentId> asked) {
        var readable = documents
                .findAllById(asked.stream().map(DocumentId::value).toList())
                .stream()
                .filter(document -> mayRead(actor, document))
                .toList();
        var names = people.names(readable.stream().map(Document::uploadedBy).toList());
        return readable.stream()
                .map(document -> document.details(names.getOrDefault(document.uploadedBy(), "")))
                .toList();
    }

    private boolean mayRead(Actor actor, Document document) {
        var id = new DocumentId(document.getId());
        return document.uploadedBy() == actor.person() || readers.stream().anyMatch(room -> room.mayRead(actor, id));
    }
}
