package iscg.live;

import iscg.language.Language;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.registration.ParticipantService;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the secretariat and the chair conduct a meeting. Each act says what it is about rather than “the next” or “the first”, so that of
 * two people who do the same at once, or of two clicks, one has its effect.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'CHAIR')")
public class ConductService {

    private final LiveAccess access;
    private final LiveCourses courses;
    private final LiveService live;
    private final ParticipantService participants;
    private final MeetingHistory history;
    private final Clock clock;

    ConductService(
            LiveAccess access,
            LiveCourses courses,
            LiveService live,
            ParticipantService participants,
            MeetingHistory history,
            Clock clock) {
        this.access = access;
        this.courses = courses;
        this.live = live;
        this.participants = participants;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Opens a session; another that is open is closed by that.
     *
     * @param number counted from 1
     */
    public void openSession(MeetingId meeting, int number) {
        var sessions = access.requireConducted(meeting).sessions().size();
        if (number < 1 || number > sessions) {
            throw new IllegalArgumentException("There is no session " + number);
        }
        if (courses.change(meeting, course -> course.opened(number))) {
            history.record(meeting, "live.session-opened", Map.of("session", String.valueOf(number)));
        }
    }

    /** Closes a session; without effect if it is not the one that is open. */
    public void closeSession(MeetingId meeting, int number) {
        access.requireConducted(meeting);
        if (courses.change(meeting, course -> Objects.equals(course.session(), number) ? course.closed() : course)) {
            history.record(meeting, "live.session-closed", Map.of("session", String.valueOf(number)));
        }
    }

    /**
     * Takes up an item of the published agenda.
     *
     * @param from key of the item the person saw before, null for none
     * @throws LiveMovedOn if another is discussed meanwhile, or it is not on the agenda any more
     */
    public void goTo(MeetingId meeting, @Nullable Integer from, int item) {
        access.requireConducted(meeting);
        var now = live.find(meeting).orElseThrow();
        var next = now.items().stream()
                .filter(one -> one.key() == item)
                .findFirst()
                .orElseThrow(() -> new LiveMovedOn("The item is not on the agenda any more"));
        var went = courses.change(meeting, course -> {
            if (Objects.equals(course.item(), item)) {
                return course;
            }
            if (!Objects.equals(course.item(), from)) {
                throw new LiveMovedOn("Another item is discussed meanwhile");
            }
            return course.at(item);
        });
        if (went) {
            history.record(
                    meeting,
                    "live.item",
                    Map.of(
                            "place",
                            String.valueOf(now.place(next)),
                            "title",
                            next.title().forReader(Language.ENGLISH)));
        }
    }

    /** @throws LiveMovedOn if the request is not on the list any more */
    public void give(MeetingId meeting, int request) {
        list(meeting, "live.floor-given", request, list -> list.give(request, clock.instant()));
    }

    /** Whoever has the floor has spoken, or whoever waits does not any more. */
    public void end(MeetingId meeting, int request) {
        list(meeting, "live.floor-ended", request, list -> list.without(request));
    }

    public void moveUp(MeetingId meeting, int request) {
        list(meeting, "live.floor-moved", request, list -> list.up(request));
    }

    public void moveDown(MeetingId meeting, int request) {
        list(meeting, "live.floor-moved", request, list -> list.down(request));
    }

    /** From now on the list takes points of order alone. */
    public void closeList(MeetingId meeting) {
        closed(meeting, true, "live.list-closed");
    }

    public void reopenList(MeetingId meeting) {
        closed(meeting, false, "live.list-reopened");
    }

    private void closed(MeetingId meeting, boolean closed, String verb) {
        access.requireConducted(meeting);
        if (courses.change(meeting, course -> course.speakers(list -> list.closed(closed)))) {
            history.record(meeting, verb, Map.of());
        }
    }

    /**
     * Puts a participant on the list who asks without a device, by a plate or a hand.
     *
     * @throws FloorRefused if they may not have the floor
     */
    public void put(MeetingId id, long person, FloorRequest.Kind kind) {
        var meeting = access.requireConducted(id);
        var asker = participants.of(id, Language.ENGLISH).stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .map(Floors::asker)
                .orElseThrow(() -> new FloorRefused(FloorStanding.NOT_REGISTERED));
        var entered = courses.change(id, course -> {
            var standing = Floors.standing(asker, meeting, course);
            if (standing != FloorStanding.LIST_CLOSED && standing != FloorStanding.MAY_ASK) {
                throw new FloorRefused(standing);
            }
            return course.speakers(list -> list.ask(asker, kind, clock.instant()));
        });
        if (entered) {
            history.recordForOwners(id, "live.floor-put", of(asker, kind));
        }
    }

    private void list(MeetingId meeting, String verb, int request, UnaryOperator<SpeakersList> change) {
        access.requireConducted(meeting);
        var found = new FloorRequest[1];
        var changed = courses.change(meeting, course -> {
            found[0] = course.speakers().find(request);
            return course.speakers(change);
        });
        if (changed) {
            history.recordForOwners(meeting, verb, of(found[0].asker(), found[0].kind()));
        }
    }

    private static Map<String, String> of(FloorRequest.Asker asker, FloorRequest.Kind kind) {
        return Map.of("person", asker.name(), "member", asker.member(), "kind", kind.name());
    }
}
