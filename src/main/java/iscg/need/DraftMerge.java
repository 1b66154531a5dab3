package iscg.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a draft that was changed on one device after another had changed it, too. What only one of them changed is kept
 * from both, and of what can be chosen or attached severally each addition and each removal; a field that both changed differently
 * stays as it is stored, for its writer to decide.
 *
 * @param undecided those fields
 */
record DraftMerge(DraftContent content, Set<DraftField> undecided) {

    /**
     * @param seen the draft as its writer last saw it
     * @param mine what they made of it
     * @param stored as it is now
     */
    static DraftMerge of(DraftContent seen, DraftContent mine, DraftContent stored) {
        var undecided = EnumSet.noneOf(DraftField.class);
        var merged = severally(seen, mine, stored);
        if (mine.language() != null && mine.language() != seen.language()) {
            merged = merged.withDetectedLanguage(mine.language());
        }
        for (var field : DraftField.values()) {
            if (field.isSame(seen, mine)) {
                continue;
            }
            if (field.isSame(seen, stored)) {
                merged = field.copy(mine, merged);
            } else if (!field.isSame(mine, stored)) {
                undecided.add(field);
            }
        }
        return new DraftMerge(merged, undecided);
    }

    private static DraftContent severally(DraftContent seen, DraftContent mine, DraftContent stored) {
        return stored.withSectors(Set.copyOf(both(seen.sectors(), mine.sectors(), stored.sectors())))
                .withWishes(Set.copyOf(both(seen.wishes(), mine.wishes(), stored.wishes())))
                .withDocuments(both(seen.documents(), mine.documents(), stored.documents()));
    }

    private static <T> List<T> both(Collection<T> seen, Collection<T> mine, Collection<T> stored) {
        var result = new ArrayList<>(stored);
        result.removeIf(one -> seen.contains(one) && !mine.contains(one));
        mine.stream()
                .filter(one -> !seen.contains(one) && !result.contains(one))
                .forEach(result::add);
        return result;
    }
}
