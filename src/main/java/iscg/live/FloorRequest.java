package iscg.live;

import iscg.registration.Attendance;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks for the floor, or has it.
 *
 * @param key by which it is told from all others of its list
 * @param askedAt in UTC
 * @param givenAt since when they have the floor, in UTC; null while they wait
 */
public record FloorRequest(
        int key,
        Asker asker,
        Kind kind,
        Instant askedAt,
        @Nullable Instant givenAt) {

    /** Whether they have the floor. */
    public boolean speaking() {
        return givenAt != null;
    }

    boolean waitsFor(long person, Kind wanted) {
        return !speaking() && asker.person() == person && kind == wanted;
    }

    FloorRequest given(@Nullable Instant at) {
        return new FloorRequest(key, asker, kind, askedAt, at);
    }

    /**
     * Who asks, as they stood then.
     *
     * @param member code of the member they speak for
     */
    public record Asker(long person, String name, String member, Attendance attendance) {}

    /** What they want it for. */
    public enum Kind {
        /** To speak in their turn. */
        FLOOR,
        /** To be heard before all who wait (General Rules of conferences, assemblies and meetings of the Union: settled by the chair at once). */
        POINT_OF_ORDER;

        /** The key of its name. */
        public String key() {
            return "live.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
