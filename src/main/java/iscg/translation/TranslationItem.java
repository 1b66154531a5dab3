package iscg.translation;

import iscg.language.Language;
import java.time.LocalDate;

/**
 * One text in one language, as translators find it in their list.
 *
 * @param id of the translation
 * @param number of the need it belongs to
 * @param body code of the body that wrote it; {@code ISCG} where none of them did
 * @param title in the original's language; empty for texts that have none
 * @param dueOn a day in Geneva, until its end
 */
public record TranslationItem(
        long id,
        TextKind kind,
        String number,
        String body,
        String title,
        Language from,
        Language into,
        TranslationStatus status,
        LocalDate dueOn) {}
