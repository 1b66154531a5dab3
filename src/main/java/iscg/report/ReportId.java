package iscg.report;

import java.io.Serializable;

/** By what the portal knows a version of a report. */
public record ReportId(long value) implements Serializable {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
