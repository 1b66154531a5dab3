package iscg.document;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRepository extends ListCrudRepository<Document, UUID> {

    /** Writes the row now rather than at the end of the transaction. */
    Document saveAndFlush(Document document);
}
