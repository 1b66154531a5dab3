package iscg.procedure;

/** Somebody changed the rule since it was seen; nothing was done. */
public class ProcedureMovedOn extends RuntimeException {

    ProcedureMovedOn() {
        super("Somebody changed this rule meanwhile");
    }
}
