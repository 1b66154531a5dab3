package iscg.disposition;

import java.io.Serializable;

/** By what the portal knows a disposition. */
public record DispositionId(long value) implements Serializable {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
