package iscg.translation;

import iscg.identity.Actor;

/** Rooms above say through a bean of this kind who may read the texts they offered for a few alone. */
public interface TextReaders {

    /**
     * Whether the texts are the room's and the person may read them.
     *
     * @param number of what they belong to, as in {@link OfferedText}
     * @param body as there
     */
    boolean mayRead(Actor actor, TextKind kind, String number, String body);
}
