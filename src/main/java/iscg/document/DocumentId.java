package iscg.document;

import java.io.Serializable;
import java.util.UUID;

/** Names one received document for good. */
public record DocumentId(UUID value) implements Serializable {

    /** What it looks like in an address. */
    static final String PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Override
    public String toString() {
        return value.toString();
    }
}
