package iscg.audit;

/**
 * What proves that something happened at a moment.
 *
 * @param act with everything that was entered
 * @param head the end of the history just after it: its own place in the chain
 * @param intact whether it is still what was entered there
 */
public record Receipt(ReceiptCode code, Act act, Head head, boolean intact) {}
