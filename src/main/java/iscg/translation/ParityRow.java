package iscg.translation;

import iscg.language.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many texts of one kind by one body and of one whole stand so in one language.
 *
 * @param past how many of them were due before the day that was asked for
 */
record ParityRow(
        TextKind kind,
        String body,
        @Nullable String whole,
        Language language,
        TranslationStatus status,
        long count,
        long past,
        LocalDate firstDue) {}
