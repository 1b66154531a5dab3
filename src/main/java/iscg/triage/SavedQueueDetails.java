package iscg.triage;

/**
 * A narrowed queue that somebody keeps for themselves.
 *
 * @param address the query of the queue's address, without question mark
 */
public record SavedQueueDetails(long id, String name, String address) {}
