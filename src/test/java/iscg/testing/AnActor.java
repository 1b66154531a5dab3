package iscg.testing;

import iscg.identity.Actor;
import iscg.identity.Position;
import iscg.identity.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People for tests that need no database; their keys are made up. */
public final class AnActor {

    private AnActor() {}

    public static Actor delegate() {
        return actor(1, "Wanjiru", "KE", Role.DELEGATE, Map.of());
    }

    public static Actor secretary() {
        return actor(2, "Moreau", null, Role.SECRETARIAT, Map.of("GS", Position.STAFF));
    }

    public static Actor chairOf(String... bodies) {
        return actor(3, "Nakamura", null, Role.CHAIR, in(bodies, Position.CHAIR));
    }

    public static Actor staffOf(String... bodies) {
        return actor(6, "Raghunathan", null, Role.SECRETARIAT, in(bodies, Position.STAFF));
    }

    public static Actor viceChairOf(String... bodies) {
        return actor(4, "Bergström", null, Role.CHAIR, in(bodies, Position.VICE_CHAIR));
    }

    public static Actor reviewerOf(String... bodies) {
        return actor(5, "Mensah", null, Role.CHAIR, in(bodies, Position.REVIEWER));
    }

    private static Map<String, Position> in(String[] bodies, Position position) {
        return Arrays.stream(bodies).collect(Collectors.toMap(body -> body, body -> position));
    }

    private static Actor actor(
            long person, String name, @Nullable String member, Role role, Map<String, Position> positions) {
        return new Actor(person, name, name + "@example.org", member, Set.of(role), positions, null, null);
    }
}
