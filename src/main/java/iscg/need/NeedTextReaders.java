package iscg.need;

import iscg.identity.Actor;
import iscg.translation.TextKind;
import iscg.translation.TextReaders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may read the translations of what was asked and said about a need: those who may read the original. */
@Component
class NeedTextReaders implements TextReaders {

    private final NeedRepository needs;
    private final NeedAccess access;

    NeedTextReaders(NeedRepository needs, NeedAccess access) {
        this.needs = needs;
        this.access = access;
    }

    @Override
    public boolean mayRead(Actor actor, TextKind kind, String number, String body) {
        return switch (kind) {
            case QUESTION, REPLY ->
                find(number).filter(need -> access.owns(actor, need)).isPresent();
            case TRACK, OUTCOME ->
                find(number).filter(need -> access.mayRead(actor, need)).isPresent();
            default -> false;
        };
    }

    private Optional<Need> find(String number) {
        return NeedNumber.parse(number).flatMap(one -> needs.findByYearAndNumber(one.year(), one.sequence()));
    }
}
