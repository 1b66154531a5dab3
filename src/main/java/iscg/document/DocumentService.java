package iscg.document;

import iscg.filetype.ContentTypes;
import iscg.filetype.DocumentRefused;
import iscg.filetype.FileName;
import iscg.filetype.Refusal;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.reading.Finding;
import iscg.storage.ContentStorage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes documents in and hands them out. Everybody who has a role here may send one; it is read by who sent it and by those
 * whom a room above lets read. For all others a document does not exist.
 */
@Service
public class DocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

    private final Intake intake;
    private final ContentTypes contentTypes;
    private final ContentStorage storage;
    private final DocumentRegister register;
    private final DocumentSettings settings;
    private final Actors actors;

    DocumentService(
            Intake intake,
            ContentTypes contentTypes,
            ContentStorage storage,
            DocumentRegister register,
            DocumentSettings settings,
            Actors actors) {
        this.intake = intake;
        this.contentTypes = contentTypes;
        this.storage = storage;
        this.register = register;
        this.settings = settings;
        this.actors = actors;
    }

    /**
     * Takes a document in. Content is stored before it is registered, so that a crash in between leaves a file nobody refers
     * to, never a reference without its file.
     *
     * @param fileName as the sender gave it
     * @param content read once, to the end or to the limit; the caller closes it
     * @throws DocumentRefused if it may not be kept or could not be
     */
    @PreAuthorize("hasAnyRole('DELEGATE', 'CHAIR', 'SECRETARIAT', 'ADMIN')")
    public DocumentDetails receive(String fileName, InputStream content) {
        var sender = actors.current();
        var name = FileName.of(fileName);
        try (var received = intake.take(name, content)) {
            var type = contentTypes.inspect(received.file(), name);
            storage.keep(received.file(), received.sha256());
            return register.enter(name, type, received, sender);
        } catch (IOException | UncheckedIOException e) {
            LOG.error("Documents cannot be stored", e);
            throw new DocumentRefused(Refusal.STORAGE_FULL, name);
        } catch (DocumentRefused refused) {
            LOG.info("Document of person {} refused: {}", sender.person(), refused.getMessage());
            throw refused;
        }
    }

    /**
     * Says what a document that the person has sent is written in, until it has a symbol: that names the language for good.
     *
     * @return false if the document is not theirs or has a symbol already; then nothing was changed
     */
    @PreAuthorize("hasAnyRole('DELEGATE', 'CHAIR', 'SECRETARIAT', 'ADMIN')")
    public boolean sayLanguage(DocumentId document, Language language) {
        return register.sayLanguage(document, language, actors.current());
    }

    /** Those of the documents that the person may read, in the order asked for. */
    @PreAuthorize("isAuthenticated()")
    public List<DocumentDetails> details(Collection<DocumentId> documents) {
        var known = register.readableBy(actors.current(), documents).stream()
                .collect(Collectors.toMap(DocumentDetails::id, Function.identity()));
        return documents.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The document; empty if there is none such or the person may not read it. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DocumentDetails> find(DocumentId document) {
        return details(List.of(document)).stream().findFirst();
    }

    /** All that is known of a document; empty if there is none such or the person may not read it. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DocumentRecord> record(DocumentId document) {
        return find(document).map(details -> register.record(actors.current(), details));
    }

    /** The content of a document; empty if the person may not read it, or not before it is scanned. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DocumentContent> open(DocumentId document) {
        return find(document)
                .filter(DocumentDetails::open)
                .map(details -> new DocumentContent(details, storage.open(details.sha256())));
    }

    /** The text of a document; empty if the person may not open it or no text was taken out, so far or at all. */
    @PreAuthorize("isAuthenticated()")
    public Optional<DocumentText> text(DocumentId document) {
        return find(document).filter(DocumentDetails::hasText).map(register::text);
    }

    /** The bare text of a document, line by line, to be compared; empty as {@link #text} is. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> bareText(DocumentId document) {
        return find(document).filter(DocumentDetails::hasText).flatMap(register::bareText);
    }

    /** What its sender may want to mend in a document; empty before it is read. */
    @PreAuthorize("isAuthenticated()")
    public List<Finding> findings(DocumentId document) {
        return find(document)
                .filter(DocumentDetails::open)
                .map(register::findings)
                .orElse(List.of());
    }

    /** The largest file that is taken in. */
    @PreAuthorize("isAuthenticated()")
    public FileSize largestFile() {
        return new FileSize(settings.largestFile().toBytes());
    }

    /** How many files one field takes. */
    @PreAuthorize("isAuthenticated()")
    public int mostFiles() {
        return settings.mostFiles();
    }

    /** How large all files of one field may be together. */
    @PreAuthorize("isAuthenticated()")
    public FileSize largestTotal() {
        return new FileSize(settings.largestTotal().toBytes());
    }
}
