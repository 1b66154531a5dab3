package iscg.live;

import iscg.meeting.MeetingId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the courses of meetings; the services of this room ask first who may change what. */
@Component
class LiveCourses {

    private static final CourseAsJson JSON = new CourseAsJson();

    private final LiveMeetingRepository meetings;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LiveCourses(LiveMeetingRepository meetings, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A course with the edition it is. */
    record Standing(Course course, long edition) {}

    /** Read past the entities: one that is loaded before it is locked would be changed as it was then. */
    @Transactional(readOnly = true)
    Standing of(MeetingId meeting) {
        return database.sql("select course, edition from live_meeting where meeting_id = ?")
                .param(meeting.value())
                .query((row, number) ->
                        new Standing(JSON.convertToEntityAttribute(row.getString("course")), row.getLong("edition")))
                .optional()
                .orElse(new Standing(Course.NOT_BEGUN, 0));
    }

    /** Empty while nothing ever changed. */
    @Transactional(readOnly = true)
    Optional<Long> edition(MeetingId meeting) {
        return meetings.edition(meeting.value());
    }

    /**
     * Changes the course as it stands, whoever changed it last; pages are told once all of it is stored.
     *
     * @return whether anything is another now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(MeetingId meeting, UnaryOperator<Course> change) {
        var live = meetings.lock(meeting.value()).orElseGet(() -> begin(meeting));
        var changed = change.apply(live.course());
        if (changed.equals(live.course())) {
            return false;
        }
        become(meeting, live, changed);
        return true;
    }

    private LiveMeeting begin(MeetingId meeting) {
        meetings.begin(meeting.value(), JSON.convertToDatabaseColumn(Course.NOT_BEGUN), clock.instant());
        return meetings.lock(meeting.value()).orElseThrow();
    }

    /** Lets pages show anew what is shown with the course; without effect before it begins, when nobody follows. */
    @Transactional
    void touch(MeetingId meeting) {
        meetings.lock(meeting.value()).ifPresent(live -> become(meeting, live, live.course()));
    }

    private void become(MeetingId meeting, LiveMeeting live, Course course) {
        live.become(course, clock.instant());
        events.publishEvent(new LiveChanged(meeting, live.edition()));
    }
}
