package iscg.barrier;

/** Somebody reported a barrier. */
public record BarrierReported(BarrierReference reference) {}
