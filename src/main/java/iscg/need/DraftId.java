package iscg.need;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names a draft in addresses; not to be guessed, and of no use to anybody but its owner. */
public record DraftId(UUID value) implements Serializable {

    /** Reads an id from an address; empty if it is none. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
