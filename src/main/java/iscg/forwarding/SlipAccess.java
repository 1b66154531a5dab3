package iscg.forwarding;

import iscg.identity.Actor;
import iscg.identity.Actors;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The slips that whoever acts may know of; to all others a slip does not exist. Always within the transaction of the act. */
@Component
class SlipAccess {

    private final SlipRepository slips;
    private final Actors actors;

    SlipAccess(SlipRepository slips, Actors actors) {
        this.slips = slips;
        this.actors = actors;
    }

    Actor actor() {
        return actors.current();
    }

    /** The slip, locked until the transaction ends; empty if there is none or it is not theirs to know of. */
    Optional<Slip> find(SlipId id) {
        return slips.lock(id.value()).filter(slip -> slip.rights().isKnownTo(actor()));
    }

    /** @throws AccessDeniedException if there is none or it is not theirs to know of */
    Slip open(SlipId id) {
        return find(id).orElseThrow(() -> new AccessDeniedException("Not this body's"));
    }

    /** The key of the slip's need, for those who must lock the need first. Whose the slip is, is not asked. */
    long needOf(SlipId id) {
        return slips.needOf(id.value()).orElseThrow(() -> new AccessDeniedException("No such slip"));
    }
}
