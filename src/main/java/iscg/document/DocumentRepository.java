package iscg.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRepository extends ListCrudRepository<Document, UUID> {

    Optional<Document> findFirstBySha256(String sha256);
}
