package iscg.identity;

import iscg.language.Language;
import iscg.ui.Account;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the shell who is signed in and in which capacity. */
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
        return actors.ifSignedIn().map(actor -> new Holder(actor.name(), bodies.capacity(actor.capacity(), reader)));
    }
}
