package iscg.document;

import java.io.Serializable;
import java.util.UUID;

/** Names one received document for good. */
public record DocumentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
