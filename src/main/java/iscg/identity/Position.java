package iscg.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * As what somebody works in a body. The identity provider says so behind the body's code, as in {@code TSAG:vice-chair}; a code
 * alone takes its meaning from the role: its chair for a chair, its staff for the secretariat, and nothing for anybody else. Who
 * holds several in one body holds the first of them.
 */
public enum Position {
    /** Speaks for the body: sends its advice, and says who drafts it. */
    CHAIR,
    /** Works for the unit and speaks for it. */
    STAFF,
    /** Drafts what the chair hands over, and speaks for the body where its chair may not. */
    VICE_CHAIR,
    /** Drafts what the chair hands over. */
    REVIEWER;

    /** Whether who holds it speaks for the body at all times. */
    public boolean speaksForBody() {
        return this == CHAIR || this == STAFF;
    }

    /** The key of its name, with the body in it. */
    public String key() {
        return "capacity." + word();
    }

    /** As claims and the history name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what a claim says of bodies; values that give no position are left out. */
    static Map<String, Position> read(Collection<String> values, Set<Role> roles) {
        var positions = new HashMap<String, Position>();
        for (var value : values) {
            var parts = value.split(":", 2);
            (parts.length == 1 ? ofRoles(roles) : ofWord(parts[1]))
                    .ifPresent(position -> positions.merge(parts[0], position, Position::first));
        }
        return positions;
    }

    /** The position a word names, in any case; empty for words the portal does not know. */
    static Optional<Position> ofWord(String word) {
        return Arrays.stream(values())
                .filter(position -> position.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Position> ofRoles(Set<Role> roles) {
        if (roles.contains(Role.CHAIR)) {
            return Optional.of(CHAIR);
        }
        return roles.contains(Role.SECRETARIAT) ? Optional.of(STAFF) : Optional.empty();
    }

    private static Position first(Position one, Position other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
