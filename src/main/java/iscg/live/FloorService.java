package iscg.live;

import iscg.identity.Actors;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where participants ask for the floor, on site and remote on equal terms. Asking twice is asking once. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FloorService {

    private final LiveAccess access;
    private final LiveCourses courses;
    private final Floors floors;
    private final MeetingHistory history;
    private final Actors actors;
    private final Clock clock;

    FloorService(
            LiveAccess access, LiveCourses courses, Floors floors, MeetingHistory history, Actors actors, Clock clock) {
        this.access = access;
        this.courses = courses;
        this.floors = floors;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Asks for the floor on an item, also where the request comes late because the line was broken.
     *
     * @param item key of the one the person saw; null before the first
     * @throws FloorRefused if it cannot be asked for now
     * @throws LiveMovedOn if another item is discussed meanwhile: whoever wanted to speak on the one need not want to on the other
     */
    public void ask(MeetingId id, @Nullable Integer item, FloorRequest.Kind kind) {
        var meeting = followed(id);
        var asker = floors.asker(id).orElseThrow(() -> new FloorRefused(FloorStanding.NOT_REGISTERED));
        var entered = courses.change(id, course -> {
            if (!Objects.equals(course.item(), item)) {
                throw new LiveMovedOn("Another item is discussed meanwhile");
            }
            var standing = Floors.standing(asker, meeting, course);
            if (!standing.allows(kind)) {
                throw new FloorRefused(standing);
            }
            return course.speakers(list -> list.ask(asker, kind, clock.instant()));
        });
        if (entered) {
            history.recordForOwners(id, "live.floor-asked", Map.of("member", asker.member(), "kind", kind.name()));
        }
    }

    /** Takes one's own request back; without effect if one has none that waits. */
    public void withdraw(MeetingId id, FloorRequest.Kind kind) {
        followed(id);
        var person = actors.current().person();
        if (courses.change(id, course -> course.speakers(list -> list.withoutWaiting(person, kind)))) {
            history.recordForOwners(id, "live.floor-withdrawn", Map.of("kind", kind.name()));
        }
    }

    private MeetingDetails followed(MeetingId id) {
        return access.followed(id).orElseThrow(() -> new AccessDeniedException("Not theirs to follow"));
    }
}
