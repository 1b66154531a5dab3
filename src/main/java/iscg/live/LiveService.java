package iscg.live;

import iscg.identity.Actors;
import iscg.meeting.Agenda;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingId;
import iscg.meeting.PublishedAgenda;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting while it goes on, for those who may follow it: {@link LiveAccess} says who does. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LiveService {

    private final LiveAccess access;
    private final LiveCourses courses;
    private final AgendaService agendas;
    private final Floors floors;
    private final Actors actors;

    LiveService(LiveAccess access, LiveCourses courses, AgendaService agendas, Floors floors, Actors actors) {
        this.access = access;
        this.courses = courses;
        this.agendas = agendas;
        this.floors = floors;
        this.actors = actors;
    }

    public boolean mayFollow(MeetingId meeting) {
        return access.followed(meeting).isPresent();
    }

    public boolean mayConduct(MeetingId meeting) {
        return access.conducted(meeting).isPresent();
    }

    /** The meeting as it stands now; empty if there is none or the person may not follow it. */
    public Optional<LiveDetails> find(MeetingId meeting) {
        return access.followed(meeting).map(this::details);
    }

    private LiveDetails details(MeetingDetails meeting) {
        var standing = courses.of(meeting.id());
        var course = standing.course();
        return new LiveDetails(
                meeting,
                standing.edition(),
                course.session(),
                agendas.current(meeting.id())
                        .map(PublishedAgenda::agenda)
                        .map(Agenda::items)
                        .orElseGet(java.util.List::of),
                course.item(),
                course.speakers(),
                course.decisions(),
                floors.standing(meeting, course),
                actors.current().person(),
                access.conducts(meeting));
    }
}
