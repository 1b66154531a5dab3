package iscg.barrier;

/** Somebody else went on with a report meanwhile. */
public class BarrierMovedOn extends RuntimeException {

    BarrierMovedOn(BarrierReference reference) {
        super(reference.toString());
    }
}
