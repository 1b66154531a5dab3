package iscg.live;

import iscg.meeting.AgendaItem;
import iscg.meeting.MeetingDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one who follows it sees it at a moment.
 *
 * @param edition goes up with each change
 * @param session the one that is open, counted from 1; null between sessions
 * @param items of the agenda as published last
 * @param item key of the one that is discussed, or was last; null before the first
 * @param decisions how often what was decided on an item changed, by the key of the item; what was decided tells the room of dispositions
 * @param standing whether the person may ask for the floor
 * @param person who follows
 * @param conducts whether they conduct the meeting
 */
public record LiveDetails(
        MeetingDetails meeting,
        long edition,
        @Nullable Integer session,
        List<AgendaItem> items,
        @Nullable Integer item,
        SpeakersList speakers,
        Map<Integer, Integer> decisions,
        FloorStanding standing,
        long person,
        boolean conducts) {

    public LiveDetails {
        items = List.copyOf(items);
    }

    /** The item that is discussed, or was last; empty before the first, or if it was taken off the agenda. */
    public Optional<AgendaItem> current() {
        return items.stream().filter(one -> Objects.equals(one.key(), item)).findFirst();
    }

    /** What comes after it; the first before anything was taken up. */
    public Optional<AgendaItem> next() {
        return items.stream().skip(current().map(this::place).orElse(0)).findFirst();
    }

    /** Where an item stands on the agenda, counted from 1. */
    public int place(AgendaItem one) {
        return IntStream.range(0, items.size())
                        .filter(index -> items.get(index).key() == one.key())
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
