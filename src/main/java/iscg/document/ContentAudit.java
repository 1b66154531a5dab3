package iscg.document;

import iscg.storage.StoredContent;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether what is stored and what the database says of it agree. Orphans also go by themselves, every night. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ContentAudit {

    private final ContentVerification verification;
    private final Orphans orphans;

    ContentAudit(ContentVerification verification, Orphans orphans) {
        this.verification = verification;
        this.orphans = orphans;
    }

    /** Reads all content that documents refer to, which takes minutes for every hundred gigabytes, and names what is wrong. */
    public ContentReport verify() {
        return verification.run();
    }

    /** Content that no document refers to and that is older than the grace time. */
    public List<StoredContent> orphans() {
        return orphans.find();
    }

    /**
     * Removes the orphans at once.
     *
     * @return what was removed; nothing where orphans are more than what documents refer to
     */
    public List<StoredContent> removeOrphans() {
        return orphans.remove(orphans.find());
    }
}
