package iscg.live;

import static iscg.live.FloorRequest.Kind.POINT_OF_ORDER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The list of speakers on one item: whoever has the floor, then points of order, then all others in the order in which they asked, on site
 * and remote alike. The chair may change that order among equals.
 *
 * @param closed whether it takes no further requests but points of order
 * @param last the key given last
 */
public record SpeakersList(List<FloorRequest> requests, boolean closed, int last) {

    static final SpeakersList EMPTY = new SpeakersList(List.of(), false, 0);

    public SpeakersList {
        requests = List.copyOf(requests);
    }

    /** Whoever has the floor; empty while nobody does. */
    public Optional<FloorRequest> speaker() {
        return requests.stream().filter(FloorRequest::speaking).findFirst();
    }

    /** Those who wait, in order. */
    public List<FloorRequest> waiting() {
        return requests.stream().filter(one -> !one.speaking()).toList();
    }

    /** The place of somebody's next turn among those who wait, counted from 1; 0 if they do not. */
    public int placeOf(long person) {
        var waiting = waiting();
        return IntStream.range(0, waiting.size())
                        .filter(index -> waiting.get(index).asker().person() == person)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** Whether somebody waits for this already. */
    public boolean has(long person, FloorRequest.Kind kind) {
        return requests.stream().anyMatch(one -> one.waitsFor(person, kind));
    }

    /** With one who asks more; whoever waits for the same already keeps their place. */
    SpeakersList ask(FloorRequest.Asker asker, FloorRequest.Kind kind, Instant now) {
        return has(asker.person(), kind)
                ? this
                : entered(new FloorRequest(last + 1, asker, kind, now, null), last + 1, false);
    }

    /**
     * Gives the floor to one who waits; whoever had it has spoken. Where a point of order interrupts them, they are the first to go on after it.
     *
     * @throws LiveMovedOn if the request is not on the list any more
     */
    SpeakersList give(int key, Instant now) {
        var next = find(key);
        if (next.speaking()) {
            return this;
        }
        var rest = without(key);
        var before = rest.speaker();
        var cleared = before.map(one -> rest.without(one.key())).orElse(rest);
        var interrupted = before.filter(one -> next.kind() == POINT_OF_ORDER && one.kind() != POINT_OF_ORDER);
        var list = interrupted
                .map(one -> cleared.entered(one.given(null), last, true))
                .orElse(cleared);
        return list.with(Stream.concat(Stream.of(next.given(now)), list.requests.stream()));
    }

    /** Without a request, be it that they have spoken or that they do not want to any more. */
    SpeakersList without(int key) {
        return with(requests.stream().filter(one -> one.key() != key));
    }

    SpeakersList withoutWaiting(long person, FloorRequest.Kind kind) {
        return with(requests.stream().filter(one -> !one.waitsFor(person, kind)));
    }

    /** When the meeting goes on to something else, whoever has the floor has spoken. */
    SpeakersList withoutSpeaker() {
        return with(waiting().stream());
    }

    /** One place up; without effect before others of another kind. */
    SpeakersList up(int key) {
        return swapped(position(key), position(key) - 1);
    }

    /** One place down; without effect behind others of another kind. */
    SpeakersList down(int key) {
        return swapped(position(key), position(key) + 1);
    }

    /** Whether {@link #up} would change anything. */
    public boolean canGoUp(int key) {
        return canSwap(position(key), position(key) - 1);
    }

    /** Whether {@link #down} would change anything. */
    public boolean canGoDown(int key) {
        return canSwap(position(key), position(key) + 1);
    }

    SpeakersList closed(boolean closed) {
        return new SpeakersList(requests, closed, last);
    }

    /** @throws LiveMovedOn if the request is not on the list any more */
    FloorRequest find(int key) {
        return requests.stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow(() -> new LiveMovedOn("The request is not on the list any more"));
    }

    /** Behind all of its kind, or before them; points of order before all that are none. */
    private SpeakersList entered(FloorRequest request, int lastKey, boolean first) {
        var place = (int) requests.stream()
                .filter(one -> one.speaking()
                        || (one.kind() == POINT_OF_ORDER && request.kind() != POINT_OF_ORDER)
                        || (one.kind() == request.kind() && !first))
                .count();
        var changed = new ArrayList<>(requests);
        changed.add(place, request);
        return new SpeakersList(changed, closed, lastKey);
    }

    private int position(int key) {
        return IntStream.range(0, requests.size())
                .filter(index -> requests.get(index).key() == key)
                .findFirst()
                .orElse(-1);
    }

    private boolean canSwap(int one, int other) {
        return Math.min(one, other) >= 0
                && Math.max(one, other) < requests.size()
                && !requests.get(one).speaking()
                && !requests.get(other).speaking()
                && requests.get(one).kind() == requests.get(other).kind();
    }

    private SpeakersList swapped(int one, int other) {
        if (!canSwap(one, other)) {
            return this;
        }
        var moved = new ArrayList<>(requests);
        Collections.swap(moved, one, other);
        return new SpeakersList(moved, closed, last);
    }

    private SpeakersList with(Stream<FloorRequest> changed) {
        return new SpeakersList(changed.toList(), closed, last);
    }
}
