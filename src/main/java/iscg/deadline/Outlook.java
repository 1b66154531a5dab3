package iscg.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a text that is sent to a body today.
 *
 * @param body its code
 * @param meeting the day on which its next meeting opens
 * @param translationBy the last day for texts that are translated
 * @param latestBy the last day for texts at all
 * @param heldFor the meeting a held text is held for; null where it is not held, or that meeting is not known yet
 */
public record Outlook(
        String body,
        Fate fate,
        LocalDate meeting,
        LocalDate translationBy,
        LocalDate latestBy,
        @Nullable LocalDate heldFor) {}
