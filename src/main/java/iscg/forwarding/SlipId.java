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

    /** The permanent address of the page on which those read and answer it who speak for its body. */
    public String address() {
        return "/reviews/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
