package iscg.forwarding;

import static iscg.identity.Position.CHAIR;
import static iscg.identity.Position.STAFF;
import static iscg.identity.Position.VICE_CHAIR;

import iscg.identity.Actors;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for those who work in bodies. Each sees the slips of their own bodies alone, a reviewer those they draft. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class WaitingService {

    private static final int LINES_A_PAGE = 20;

    private final SlipRepository repository;
    private final Slips slips;
    private final Actors actors;

    WaitingService(SlipRepository repository, Slips slips, Actors actors) {
        this.repository = repository;
        this.slips = slips;
        this.actors = actors;
    }

    /**
     * What waits for the person in one body or for null in all of them, what is due first on top.
     *
     * @param page counted from 0
     */
    public Page<SlipToReview> waiting(@Nullable String body, int page) {
        var actor = actors.current();
        return repository
                .waiting(
                        actor.person(),
                        only(body, actor.bodies()),
                        only(body, actor.bodiesAs(CHAIR, STAFF)),
                        only(body, actor.bodiesAs(VICE_CHAIR)),
                        PageRequest.of(page, LINES_A_PAGE))
                .map(slip -> slips.toReview(slip, actor));
    }

    /** How many slips wait for the person in one body, or for null in all of them. */
    public long count(@Nullable String body) {
        var actor = actors.current();
        return repository.countWaiting(
                actor.person(),
                only(body, actor.bodies()),
                only(body, actor.bodiesAs(CHAIR, STAFF)),
                only(body, actor.bodiesAs(VICE_CHAIR)));
    }

    /**
     * What others draft for the person, in one body or for null in all of them, what is due first on top.
     *
     * @param page counted from 0
     */
    public Page<SlipToReview> withOthers(@Nullable String body, int page) {
        var actor = actors.current();
        return repository
                .withOthers(
                        actor.person(),
                        only(body, actor.bodiesAs(CHAIR, STAFF)),
                        only(body, actor.bodiesAs(VICE_CHAIR)),
                        PageRequest.of(page, LINES_A_PAGE))
                .map(slip -> slips.toReview(slip, actor));
    }

    private static Set<String> only(@Nullable String body, Set<String> bodies) {
        if (body == null) {
            return bodies;
        }
        var one = new HashSet<>(bodies);
        one.retainAll(Set.of(body));
        return one;
    }
}
