package iscg.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import iscg.identity.Actor;
import iscg.identity.Directory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents as everybody knows them who may read them at all, whoever is signed in or nobody: for rooms that have asked themselves who may,
 * and show many at once. However many are asked for, the database is asked three times.
 */
@Component
@Transactional(readOnly = true)
public class DocumentShelf {

    private final DocumentRepository documents;
    private final ContentRepository contents;
    private final Directory directory;

    DocumentShelf(DocumentRepository documents, ContentRepository contents, Directory directory) {
        this.documents = documents;
        this.contents = contents;
        this.directory = directory;
    }

    /** In no order; keys of no document are left out. */
    public List<DocumentDetails> of(Collection<DocumentId> asked) {
        var found = documents.findAllById(
                asked.stream().map(DocumentId::value).distinct().toList());
        var known = contents
                .findAllById(found.stream().map(Document::sha256).distinct().toList())
                .stream()
                .collect(toMap(Content::sha256, identity()));
        var names = directory
                .find(found.stream().map(Document::uploadedBy).distinct().toList())
                .stream()
                .collect(toMap(Actor::person, Actor::name));
        return found.stream()
                .map(document -> details(
                        document,
                        names.getOrDefault(document.uploadedBy(), ""),
                        Objects.requireNonNull(known.get(document.sha256()))))
                .toList();
    }

    private static DocumentDetails details(Document document, String uploader, Content content) {
        return document.details(uploader, content, content.scan().isOpenToOthers());
    }
}
