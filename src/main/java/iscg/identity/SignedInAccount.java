package iscg.identity;

import iscg.language.Language;
import iscg.ui.Account;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the shell who is signed in and in which capacities they can act. */
@Component
class SignedInAccount implements Account {

    private final Actors actors;
    private final Bodies bodies;

    SignedInAccount(Actors actors, Bodies bodies) {
        this.actors = actors;
        this.bodies = bodies;
    }

    @Override
    public Optional<Holder> holder(Language reader) {
        return actors.ifSignedIn().map(actor -> holder(actor, reader));
    }

    private Holder holder(Actor actor, Language reader) {
        return new Holder(
                actor.name(),
                actor.capacities().stream()
                        .map(key -> new Capacity(key, bodies.capacity(key, reader)))
                        .toList());
    }
}
