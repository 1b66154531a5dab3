package iscg.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is being planned, by the clock on the wall where the meeting is held.
 *
 * @param key by which it is told from the meeting's others
 * @param room its name, the same in all languages
 */
public record PlannedSession(
        int key,
        @Nullable LocalDate day,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        String room) {

    static PlannedSession empty(int key) {
        return new PlannedSession(key, null, null, null, "");
    }

    public PlannedSession onDay(@Nullable LocalDate day) {
        return new PlannedSession(key, day, begins, ends, room);
    }

    public PlannedSession beginningAt(@Nullable LocalTime time) {
        return new PlannedSession(key, day, time, ends, room);
    }

    public PlannedSession endingAt(@Nullable LocalTime time) {
        return new PlannedSession(key, day, begins, time, room);
    }

    public PlannedSession inRoom(String room) {
        return new PlannedSession(key, day, begins, ends, room.strip());
    }

    PlannedSession later(long days) {
        return day == null ? this : onDay(day.plusDays(days));
    }

    /** The session in UTC; empty while a part is missing or it would end before it begins. */
    Optional<Session> at(ZoneId zone) {
        return day == null || begins == null || ends == null || !begins.isBefore(ends)
                ? Optional.empty()
                : Optional.of(new Session(
                        day.atTime(begins).atZone(zone).toInstant(),
                        day.atTime(ends).atZone(zone).toInstant(),
                        room));
    }
}
