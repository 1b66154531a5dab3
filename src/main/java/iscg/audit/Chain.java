package iscg.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Links the entries of all subjects to one chain. The end of the chain is one for all, so everybody who appends waits for their
 * turn; to keep that short, a transaction takes its turn as the last thing before it commits, when all else is written. Nobody who
 * has the turn waits for anything, so nobody waits for each other in a circle.
 */
@Component
class Chain {

    private final JdbcClient database;
    private final EntityManager entities;
    private final PublishedHeads heads;

    Chain(JdbcClient database, EntityManager entities, PublishedHeads heads) {
        this.database = database;
        this.entities = entities;
        this.heads = heads;
    }

    /** Sees to it that the entry is linked before the transaction commits. */
    void append(long entry) {
        var noted = (Unlinked) TransactionSynchronizationManager.getResource(this);
        if (noted == null) {
            noted = new Unlinked();
            TransactionSynchronizationManager.bindResource(this, noted);
            TransactionSynchronizationManager.registerSynchronization(noted);
        }
        noted.add(entry);
    }

    /** The link of an entry; empty until the act is committed. */
    Optional<Head> linkOf(long entry) {
        return head("where entry_id = ?", entry);
    }

    /** Whether an entry is what was linked at that place. */
    boolean isIntact(HistoryEntry entry, Head link) {
        var before = head("where position = ?", link.position() - 1).orElse(Head.NONE);
        return entry.hashAt(link.position(), before.hash()).equals(link.hash());
    }

    /** The end of the chain as it is now. */
    Head end() {
        return head("order by position desc limit 1").orElse(Head.NONE);
    }

    private Optional<Head> head(String which, Object... parameters) {
        return database.sql("select position, hash from history_link " + which)
                .params(parameters)
                .query(Head.class)
                .optional();
    }

    private Head link(List<Long> entries) {
        entities.flush();
        database.sql("select id from history_turn for update").query().singleRow();
        var end = end();
        for (var entry : stored(entries)) {
            var position = end.position() + 1;
            end = new Head(position, entry.hashAt(position, end.hash()));
            database.sql("insert into history_link (position, entry_id, hash) values (?, ?, ?)")
                    .params(position, entry.id(), end.hash())
                    .update();
        }
        return end;
    }

    /** As the database gives them back, which is what is hashed: it may round or cut. */
    private List<HistoryEntry> stored(List<Long> entries) {
        return database.sql("select * from history_entry where id in (:entries) order by id")
                .param("entries", entries)
                .query((row, number) -> HistoryEntry.in(row))
                .list();
    }

    /** What one transaction entered and must link. */
    private final class Unlinked implements TransactionSynchronization {

        private final List<Long> entries = new ArrayList<>();
        private @Nullable Head end;

        void add(long entry) {
            if (end == null) {
                entries.add(entry);
            } else {
                end = link(List.of(entry));
            }
        }

        /** After all others, which may still write or enter something. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            end = link(entries);
        }

        @Override
        public void afterCommit() {
            if (end != null) {
                heads.reached(end);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Chain.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Chain.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Chain.this);
        }
    }
}
