package iscg.report;

import iscg.identity.Actor;
import iscg.identity.Role;
import iscg.translation.TextKind;
import iscg.translation.TextReaders;
import org.springframework.stereotype.Component;

/** Who may read the translations of what a body replied to a report: those who may read the reply. */
@Component
class CoverReplyReaders implements TextReaders {

    @Override
    public boolean mayRead(Actor actor, TextKind kind, String number, String body) {
        return kind == TextKind.COVER_REPLY && (actor.is(Role.SECRETARIAT) || actor.speaksFor(body));
    }
}
