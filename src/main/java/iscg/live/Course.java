package iscg.live;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting stands. Each item has a list of speakers of its own, so that going back to an item finds its list again.
 *
 * @param session the one that is open, counted from 1; null between sessions
 * @param item key of the item that is discussed, or was last; null before the first
 * @param lists by the key of the item
 * @param decisions how often what was decided on an item changed, by the key of the item
 */
record Course(
        @Nullable Integer session,
        @Nullable Integer item,
        Map<Integer, SpeakersList> lists,
        Map<Integer, Integer> decisions) {

    static final Course NOT_BEGUN = new Course(null, null, Map.of(), Map.of());
    private static final int BEFORE_THE_FIRST_ITEM = 0;

    Course {
        lists = Map.copyOf(lists);
        decisions = Map.copyOf(decisions);
    }

    Course opened(int number) {
        return new Course(number, item, lists, decisions);
    }

    Course closed() {
        var silent = speakers(SpeakersList::withoutSpeaker);
        return new Course(null, item, silent.lists, decisions);
    }

    Course at(int key) {
        if (item != null && item == key) {
            return this;
        }
        var silent = speakers(SpeakersList::withoutSpeaker);
        return new Course(session, key, silent.lists, decisions);
    }

    SpeakersList speakers() {
        return lists.getOrDefault(listKey(), SpeakersList.EMPTY);
    }

    /** With the list of the item changed. */
    Course speakers(UnaryOperator<SpeakersList> change) {
        var changed = new HashMap<>(lists);
        changed.put(listKey(), change.apply(speakers()));
        return new Course(session, item, changed, decisions);
    }

    Course decided(int key) {
        var changed = new HashMap<>(decisions);
        changed.merge(key, 1, Integer::sum);
        return new Course(session, item, lists, changed);
    }

    private int listKey() {
        return item == null ? BEFORE_THE_FIRST_ITEM : item;
    }
}
