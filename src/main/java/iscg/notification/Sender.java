package iscg.notification;

import iscg.audit.Act.ActorName;
import iscg.identity.Actor;

/** By whom something is told to have been done. */
final class Sender {

    private Sender() {}

    static ActorName of(Actor actor) {
        return named(actor, actor.capacity());
    }

    /** In a body's matters whoever works in the body acts for it, whatever else they do. */
    static ActorName in(String body, Actor actor) {
        return actor.positionIn(body).isPresent() ? named(actor, actor.capacityIn(body)) : of(actor);
    }

    private static ActorName named(Actor actor, String capacity) {
        return new ActorName(actor.person(), actor.name(), capacity);
    }
}
