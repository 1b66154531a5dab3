package iscg.need;

/**
 * A need arrived with the secretariat: for the first time, or again with the submitter's reply.
 *
 * @param revision 1 for a new need
 */
public record NeedSubmitted(NeedNumber number, int revision) {}
