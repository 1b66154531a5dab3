package iscg.triage;

import iscg.identity.Actors;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps narrowed queues under names, for each secretary their own. For the secretariat alone. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class SavedQueues {

    private final SavedQueueRepository saved;
    private final Actors actors;

    SavedQueues(SavedQueueRepository saved, Actors actors) {
        this.saved = saved;
        this.actors = actors;
    }

    /** The person's own, in the order in which they were kept first. */
    @Transactional(readOnly = true)
    public List<SavedQueueDetails> own() {
        return saved.findAllByOwnerIdOrderById(owner()).stream()
                .map(SavedQueue::details)
                .toList();
    }

    /**
     * Keeps a narrowed queue under a name; what bore that name before is replaced.
     *
     * @param address the query of the queue's address
     */
    public void save(QueueName name, String address) {
        saved.findByOwnerIdAndName(owner(), name.text())
                .ifPresentOrElse(
                        known -> known.narrowTo(address), () -> saved.save(new SavedQueue(owner(), name, address)));
    }

    /** Gives one of the person's own another name. */
    public void rename(long id, QueueName name) {
        saved.findByIdAndOwnerId(id, owner())
                .orElseThrow(() -> new AccessDeniedException("Not theirs"))
                .rename(name);
    }

    /** Removes one of the person's own; the needs it showed are not touched. */
    public void remove(long id) {
        saved.deleteByIdAndOwnerId(id, owner());
    }

    private long owner() {
        return actors.current().person();
    }
}
