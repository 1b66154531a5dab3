package iscg.document;

import iscg.storage.ContentStorage;
import iscg.storage.StoredContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Content that no document refers to: what a crash between keeping and registering left behind.
 *
 * <p>The same content may be received again at the very moment it is removed. Hence it is removed only while no document can
 * come to refer to it, and only if it has not been kept anew; and a document is entered only if its content is still there. What
 * remains: an upload that loses this race is refused, and succeeds when repeated. What nothing here can know is that the
 * database is older than the storage, as after a restore: until that is sorted out, set the grace time high.
 */
@Component
class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final int ASKED_AT_ONCE = 500;

    private final ContentStorage storage;
    private final ContentReferences references;
    private final DocumentSettings settings;
    private final Clock clock;

    Orphans(ContentStorage storage, ContentReferences references, DocumentSettings settings, Clock clock) {
        this.storage = storage;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those older than the grace time. */
    List<StoredContent> find() {
        var graceEnded = graceEnded();
        try (var contents = storage.contents()) {
            return contents.filter(content -> content.storedAt().isBefore(graceEnded))
                    .gather(Gatherers.windowFixed(ASKED_AT_ONCE))
                    .flatMap(this::withoutReference)
                    .toList();
        }
    }

    /**
     * Removes of these what still is an orphan; nothing at all when they are more than what documents refer to, since then
     * rather the database is not the one that belongs to this storage.
     *
     * @return what was removed
     */
    List<StoredContent> remove(List<StoredContent> found) {
        var referred = references.all().size();
        if (found.size() > referred) {
            LOG.error(
                    "Nothing removed: {} contents belong to no document, {} to any. Is this the right database?",
                    found.size(),
                    referred);
            return List.of();
        }
        var removed = new ArrayList<StoredContent>();
        for (var orphan : found) {
            references.ifNone(orphan.sha256(), () -> {
                if (isStillOld(orphan.sha256())) {
                    storage.remove(orphan.sha256());
                    LOG.info("Removed {}, to which no document refers", orphan);
                    removed.add(orphan);
                }
            });
        }
        return removed;
    }

    private Stream<StoredContent> withoutReference(List<StoredContent> contents) {
        var referred =
                references.among(contents.stream().map(StoredContent::sha256).toList());
        return contents.stream().filter(content -> !referred.contains(content.sha256()));
    }

    private boolean isStillOld(String sha256) {
        try {
            return Instant.ofEpochMilli(storage.open(sha256).lastModified()).isBefore(graceEnded());
        } catch (NoSuchElementException removedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant graceEnded() {
        return clock.instant().minus(settings.orphanGrace());
    }
}
