package iscg.document;

import iscg.audit.Act;
import iscg.audit.Act.Audience;
import iscg.audit.History;
import iscg.filetype.DocumentRefused;
import iscg.filetype.FileName;
import iscg.filetype.Inspected;
import iscg.filetype.Refusal;
import iscg.identity.Actor;
import iscg.identity.People;
import iscg.language.Language;
import iscg.reading.Finding;
import iscg.storage.ContentStorage;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was received, when and from whom; and who may read it. */
@Component
@Transactional
class DocumentRegister {

    private final DocumentRepository documents;
    private final ContentRegister register;
    private final ContentRepository contents;
    private final ContentTexts texts;
    private final SaidLanguages languages;
    private final List<DocumentReaders> readers;
    private final List<DocumentCarriers> carriers;
    private final People people;
    private final History history;
    private final ContentStorage storage;
    private final Clock clock;

    DocumentRegister(
            DocumentRepository documents,
            ContentRegister register,
            ContentRepository contents,
            ContentTexts texts,
            SaidLanguages languages,
            List<DocumentReaders> readers,
            List<DocumentCarriers> carriers,
            People people,
            History history,
            ContentStorage storage,
            Clock clock) {
        this.documents = documents;
        this.register = register;
        this.contents = contents;
        this.texts = texts;
        this.languages = languages;
        this.readers = readers;
        this.carriers = carriers;
        this.people = people;
        this.history = history;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Enters a document whose content is stored.
     *
     * @throws DocumentRefused if it no longer is, see {@link Orphans}: asked once its row keeps others from removing it
     */
    DocumentDetails enter(FileName name, Inspected content, Received received, Actor sender) {
        register.enter(received.sha256());
        if (!storage.holds(received.sha256())) {
            throw new DocumentRefused(Refusal.STORAGE_FULL, name);
        }
        var document = documents.save(new Document(name, content, received, sender.person(), clock.instant()));
        var details = detailsFor(sender, document, sender.name(), contentsOf(List.of(document)));
        note(
                details.id(),
                "document.received",
                sender,
                details.uploadedAt(),
                Map.of("name", name.value(), "sha256", details.sha256()));
        return details;
    }

    private void note(DocumentId document, String verb, Actor sender, Instant at, Map<String, String> details) {
        history.record(new Act("document " + document, verb, sender.named(), at, Audience.OWNERS, details));
    }

    /** Notes what the sender of a document says it is written in; false if it is not theirs or belongs to something already. */
    boolean sayLanguage(DocumentId id, Language language, Actor sender) {
        var mine = documents.findById(id.value()).filter(document -> document.uploadedBy() == sender.person());
        if (mine.isEmpty() || !carriers(sender, id).isEmpty()) {
            return false;
        }
        languages.keep(id, language);
        var details = Map.of("name", mine.get().fileName(), "language", language.tag());
        note(id, "document.language", sender, clock.instant(), details);
        return true;
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
        var known = contentsOf(readable);
        return readable.stream()
                .map(document -> detailsFor(actor, document, names.getOrDefault(document.uploadedBy(), ""), known))
                .toList();
    }

    private Map<String, Content> contentsOf(List<Document> asked) {
        return contents.findAllById(asked.stream().map(Document::sha256).toList()).stream()
                .collect(Collectors.toMap(Content::sha256, Function.identity()));
    }

    private static DocumentDetails detailsFor(
            Actor actor, Document document, String uploader, Map<String, Content> contents) {
        var content = Objects.requireNonNull(contents.get(document.sha256()), document.sha256());
        var open = document.uploadedBy() == actor.person()
                ? content.scan().isOpenToSender()
                : content.scan().isOpenToOthers();
        return document.details(uploader, content, open);
    }

    @Transactional(readOnly = true)
    DocumentText text(DocumentDetails document) {
        var content = contents.findById(document.sha256()).orElseThrow();
        return new DocumentText(
                document,
                content.metadata(),
                languages.of(document.id()).or(content::language),
                texts.html(document.sha256()).orElse(""),
                content.isCut());
    }

    @Transactional(readOnly = true)
    DocumentRecord record(Actor reader, DocumentDetails document) {
        var content = contents.findById(document.sha256()).orElseThrow();
        var said = languages.of(document.id());
        return new DocumentRecord(
                document,
                content.metadata(),
                said.or(content::language),
                said.isPresent(),
                carriers(reader, document.id()),
                document.open() ? findings(document) : List.of());
    }

    @Transactional(readOnly = true)
    FoundDocument found(Actor reader, DocumentDetails document, TextSearch.Match match) {
        var record = record(reader, document);
        return new FoundDocument(document, record.language(), record.carriers(), TextSearch.passage(match));
    }

    private List<DocumentCarriers.Carrier> carriers(Actor reader, DocumentId document) {
        return carriers.stream()
                .flatMap(room -> room.of(reader, document).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    List<Finding> findings(DocumentDetails document) {
        return texts.findings(document.sha256());
    }

    @Transactional(readOnly = true)
    Optional<String> bareText(DocumentDetails document) {
        return texts.text(document.sha256());
    }

    private boolean mayRead(Actor actor, Document document) {
        var id = new DocumentId(document.getId());
        return document.uploadedBy() == actor.person() || readers.stream().anyMatch(room -> room.mayRead(actor, id));
    }
}
