package iscg.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A narrowed queue that somebody keeps for themselves under a name: what stands in its address. */
@Entity
class SavedQueue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ownerId;
    private String name;
    private String address;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected SavedQueue() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    SavedQueue(long owner, QueueName name, String address) {
        this.ownerId = owner;
        this.name = name.text();
        this.address = address;
    }

    void rename(QueueName changed) {
        name = changed.text();
    }

    void narrowTo(String changed) {
        address = changed;
    }

    SavedQueueDetails details() {
        return new SavedQueueDetails(id, name, address);
    }
}
