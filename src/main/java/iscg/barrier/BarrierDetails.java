package iscg.barrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as the secretariat sees it.
 *
 * @param note of the last time it was closed; null if it never was
 */
public record BarrierDetails(
        BarrierReference reference,
        BarrierWords words,
        BarrierState state,
        @Nullable String note,
        Instant reportedAt) {

    /** In characters. */
    public static final int LONGEST_NOTE = 5_000;

    private static final int TITLE = 90;

    /** The beginning of what stood in the way, for lists. */
    public String title() {
        var line = words.obstacle().strip().replaceAll("\\s+", " ");
        if (line.length() <= TITLE) {
            return line;
        }
        var space = line.lastIndexOf(' ', TITLE);
        return line.substring(0, space > TITLE / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, TITLE)))
                + "…";
    }
}
