package iscg.forwarding;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names a slip in addresses. */
public record SlipId(UUID value) implements Serializable {

    /** Reads an id from an address; empty if it is none. */
    public static Optional<SlipId> parse(String text) {
        try {
            return Optional.of(new SlipId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
