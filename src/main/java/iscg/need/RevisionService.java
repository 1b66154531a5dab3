package iscg.need;

import iscg.identity.Actors;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the texts a need has had. For everybody signed in: submitter and secretariat read all of them, others those that were forwarded
 * and the current one.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RevisionService {

    private final NeedRepository needs;
    private final NeedAccess access;
    private final Actors actors;

    RevisionService(NeedRepository needs, NeedAccess access, Actors actors) {
        this.needs = needs;
        this.access = access;
        this.actors = actors;
    }

    /** The texts the person may read, oldest first; none if they may not read the need. */
    public List<Revision> of(NeedNumber number) {
        return needs
                .findByYearAndNumber(number.year(), number.sequence())
                .map(need -> access.textsFor(actors.current(), need))
                .orElse(List.of())
                .stream()
                .map(NeedRevision::details)
                .toList();
    }
}
