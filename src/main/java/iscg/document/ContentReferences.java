package iscg.document;

import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which content documents refer to: what has a row, since rows of contents and of documents are entered together. Read without
 * JPA, so that a command needs little to start.
 */
@Component
class ContentReferences {

    private final JdbcClient database;

    ContentReferences(JdbcClient database) {
        this.database = database;
    }

    /** The SHA-256 of all content that documents refer to; a hundred thousand take a dozen megabytes. */
    List<String> all() {
        return database.sql("select sha256 from content order by sha256")
                .query(String.class)
                .list();
    }

    /** Those of the SHA-256 that documents refer to. */
    Set<String> among(Collection<String> sha256) {
        return new HashSet<>(database.sql("select sha256 from content where sha256 in (:asked)")
                .param("asked", sha256)
                .query(String.class)
                .list());
    }

    List<ContentReport.Reference> to(String sha256) {
        return database.sql("select id, file_name from document where sha256 = ? order by uploaded_at")
                .param(sha256)
                .query((row, number) -> new ContentReport.Reference(
                        new DocumentId(row.getObject("id", UUID.class)), row.getString("file_name")))
                .list();
    }

    /**
     * Does something to content unless a document refers to it, and lets none come to refer to it meanwhile: at this isolation
     * the lock lies on the place of a row that is not there, and whoever wants to enter it waits.
     */
    @Transactional(isolation = REPEATABLE_READ)
    void ifNone(String sha256, Runnable act) {
        var row = database.sql("select sha256 from content where sha256 = ? for update")
                .param(sha256)
                .query(String.class)
                .optional();
        if (row.isEmpty()) {
            act.run();
        }
    }
}
