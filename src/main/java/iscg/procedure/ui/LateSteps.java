package iscg.procedure.ui;

import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.procedure.ProcedureService;
import iscg.ui.MenuCount;
import org.springframework.stereotype.Component;

/** How many steps of coming meetings are late, beside the entry of meetings; for the secretariat. */
@Component
class LateSteps implements MenuCount {

    private final ProcedureService procedure;
    private final Actors actors;

    LateSteps(ProcedureService procedure, Actors actors) {
        this.procedure = procedure;
        this.actors = actors;
    }

    @Override
    public String path() {
        return "meetings";
    }

    @Override
    public long count() {
        return actors.current().is(Role.SECRETARIAT) ? procedure.late() : 0;
    }
}
