package iscg.need;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers where a need stood before the act at hand, so that the history can say from where to where each act led. */
@MappedSuperclass
abstract class NeedStanding {

    @Transient
    private @Nullable String before;

    /** Where it stands: its state and the number of its text. */
    abstract String standing();

    /** Where it stood when it was read, or when this was last asked; empty while it is new. */
    Optional<String> standingBefore() {
        var remembered = Optional.ofNullable(before);
        rememberStanding();
        return remembered;
    }

    @PostLoad
    void rememberStanding() {
        before = standing();
    }
}
