package iscg.need;

import java.util.Set;

/**
 * A draft after it was saved.
 *
 * @param now as it is stored, with what other devices changed
 * @param undecided fields that stayed as they were stored, since another device changed them differently meanwhile
 */
public record SavedDraft(DraftDetails now, Set<DraftField> undecided) {

    public SavedDraft {
        undecided = Set.copyOf(undecided);
    }
}
