package iscg.translation;

import iscg.language.Language;
import java.time.LocalDate;

/**
 * One text in one language, as translators find it in their list.
 *
 * @param id of the translation
 * @param number of the need it belongs to, symbol of the document, or the day on which its meeting opens; empty where it belongs to none of them
 * @param body code of the body that wrote it; {@code ISCG} where none of them did
 * @param title in the original's language; empty for texts that have none
 * @param forAFew whether not everybody may read it
 * @param dueOn a day in Geneva, until its end
 */
public record TranslationItem(
        long id,
        TextKind kind,
        String number,
        String body,
        String title,
        boolean forAFew,
        Language from,
        Language into,
        TranslationStatus status,
        LocalDate dueOn) {}
