package iscg.need;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where forwarding tells a need what came of it, and reads what it forwarded; always within forwarding's own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NeedProgress {

    private final NeedRepository needs;
    private final OfferedNeeds offered;
    private final Clock clock;

    NeedProgress(NeedRepository needs, OfferedNeeds offered, Clock clock) {
        this.needs = needs;
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * Notes that the current revision is being forwarded. For the secretariat.
     *
     * @return what exactly is forwarded
     * @throws NeedMovedOn if somebody acted on the need since {@code seenVersion}
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public ForwardedText forward(NeedNumber number, long seenVersion) {
        var need = needs.lock(number.year(), number.sequence()).orElseThrow();
        need.requireVersion(seenVersion);
        need.forwarded(clock.instant());
        offered.forwarded(need);
        return need.forwardedText(need.revision());
    }

    /** Locks a need, so that of two replies to it one comes second. For those who speak for a body. */
    @PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
    public void lock(long need) {
        needs.lock(need);
    }

    /** Notes until when a reply is awaited, or null where none is any more. For those who speak for a body. */
    @PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
    public void awaiting(long need, @Nullable Instant nextDue) {
        needs.lock(need).awaiting(nextDue);
    }

    /** What exactly was forwarded. For everybody signed in, since a forwarded need is everybody's to read. */
    @PreAuthorize("isAuthenticated()")
    public ForwardedText text(long need, int revision) {
        var found = needs.findById(need).filter(Need::wasForwarded).orElseThrow();
        return found.forwardedText(revision);
    }
}
