package iscg.forwarding;

import iscg.identity.Actor;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who sends a body's reply where all who could keep out; nobody unless the secretariat named somebody. */
@Embeddable
class Substitute {

    private @Nullable Long substituteId;
    private @Nullable String substituteName;

    void becomes(Actor person) {
        substituteId = person.person();
        substituteName = person.name();
    }

    boolean is(long person) {
        return Objects.equals(substituteId, person);
    }

    @Nullable
    String name() {
        return substituteName;
    }
}
