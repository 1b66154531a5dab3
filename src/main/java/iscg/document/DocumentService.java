package iscg.document;

import iscg.identity.Actor;
import iscg.identity.Actors;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes documents in and hands them out. A document is read by who uploaded it and by those whom a room that carries it lets
 * read it; to all others it does not exist.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentService {

    private final DocumentRepository documents;
    private final DocumentStorage storage;
    private final TypeDetector types;
    private final ObjectProvider<DocumentReaders> readers;
    private final Actors actors;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            DocumentStorage storage,
            TypeDetector types,
            ObjectProvider<DocumentReaders> readers,
            Actors actors,
            Clock clock) {
        this.documents = documents;
        this.storage = storage;
        this.types = types;
        this.readers = readers;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Takes a document in. For delegates, chairs and the secretariat.
     *
     * @param fileName as the browser gave it; believed in nothing
     * @throws DocumentRefused if it is not taken; then nothing of it is kept
     */
    @PreAuthorize("hasAnyRole('DELEGATE', 'CHAIR', 'SECRETARIAT')")
    public DocumentDetails receive(String fileName, InputStream content) {
        var name = FileName.of(fileName);
        try (var received = storage.receive(content)) {
            var type = types.detect(received.path(), name);
            received.keep();
            var uploader = actors.current().person();
            return documents
                    .save(new Document(received.sha256(), received.size(), type, name, uploader, clock.instant()))
                    .details();
        } catch (IOException e) {
            throw new DocumentRefused(Refusal.BROKEN_UPLOAD, e);
        }
    }

    /** What is known of documents, in the order of the keys; those the person may not read are left out. */
    @Transactional(readOnly = true)
    public List<DocumentDetails> details(Collection<DocumentId> ids) {
        var actor = actors.current();
        var found = documents.findAllById(ids.stream().map(DocumentId::value).toList()).stream()
                .filter(document -> mayRead(actor, document))
                .map(Document::details)
                .collect(Collectors.toMap(DocumentDetails::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** A document with its content; empty if there is none or the person may not read it. */
    @Transactional(readOnly = true)
    Optional<DocumentContent> open(DocumentId id) {
        var actor = actors.current();
        return documents
                .findById(id.value())
                .filter(document -> mayRead(actor, document))
                .map(document ->
                        new DocumentContent(document.details(), document.sha256(), storage.open(document.sha256())));
    }

    private boolean mayRead(Actor actor, Document document) {
        var id = document.details().id();
        return document.wasUploadedBy(actor.person()) || readers.stream().anyMatch(room -> room.mayRead(actor, id));
    }
}
