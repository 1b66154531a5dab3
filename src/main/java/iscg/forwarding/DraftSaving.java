package iscg.forwarding;

/**
 * What came of saving a field of a draft.
 *
 * @param kept whether it was saved; if not, somebody saved another text since the writer last saw it
 * @param now what is saved now
 */
public record DraftSaving(boolean kept, SlipDraft now) {}
