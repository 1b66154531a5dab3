package iscg.testing;

import iscg.identity.Actor;
import iscg.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People for tests that need no database; their keys are made up. */
public final class AnActor {

    private AnActor() {}

    public static Actor delegate() {
        return actor(1, "Wanjiru", "KE", Role.DELEGATE, Set.of());
    }

    public static Actor secretary() {
        return actor(2, "Moreau", null, Role.SECRETARIAT, Set.of("GS"));
    }

    public static Actor chairOf(String... bodies) {
        return actor(3, "Nakamura", null, Role.CHAIR, Set.of(bodies));
    }

    private static Actor actor(long person, String name, @Nullable String member, Role role, Set<String> bodies) {
        return new Actor(person, name, name + "@example.org", member, Set.of(role), bodies, null, null);
    }
}
