package iscg.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step at one meeting.
 *
 * @param due the last day for it, in Geneva; of several bodies' days the first
 * @param responsible codes of the units of the secretariat
 * @param doneAt null while it is to be done
 * @param late whether its day has passed and it is not done
 */
public record ChecklistItem(
        Step step,
        LocalDate due,
        List<String> responsible,
        @Nullable Instant doneAt,
        boolean late) {

    public ChecklistItem {
        responsible = List.copyOf(responsible);
    }
}
