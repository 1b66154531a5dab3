package iscg.live;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The course of a meeting, and how often it changed. */
@Entity
class LiveMeeting {

    @Id
    private Long meetingId;

    @Convert(converter = CourseAsJson.class)
    private Course course;

    private long edition;
    private Instant changedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for JPA
    protected LiveMeeting() {}

    Course course() {
        return course;
    }

    long edition() {
        return edition;
    }

    /** Also where the course stays as it is and something that is shown with it changed. */
    void become(Course changed, Instant now) {
        course = changed;
        changedAt = now;
        edition++;
    }
}
