package iscg.disposition;

import iscg.language.Language;
import iscg.meeting.SixTexts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a disposition says, finished or not.
 *
 * @param text in the languages in which it is written so far
 * @param due the last day, in Geneva; null where none is set. With a day it is an action
 */
public record DispositionContent(
        DispositionKind kind,
        SixTexts text,
        Recipient to,
        @Nullable LocalDate due) {

    /** Characters of its text in one language. */
    public static final int LONGEST_TEXT = 4_000;

    static final DispositionContent NEW =
            new DispositionContent(DispositionKind.NOTED, SixTexts.EMPTY, Recipient.NOBODY, null);

    public DispositionContent of(DispositionKind kind) {
        return new DispositionContent(kind, text, to, due);
    }

    public DispositionContent worded(Language language, String words) {
        return new DispositionContent(kind, text.with(language, words), to, due);
    }

    DispositionContent worded(SixTexts text) {
        return new DispositionContent(kind, text, to, due);
    }

    public DispositionContent to(Recipient recipient) {
        return new DispositionContent(kind, text, recipient, due);
    }

    public DispositionContent dueOn(@Nullable LocalDate day) {
        return new DispositionContent(kind, text, to, day);
    }

    /** Whether it says anything in any language. */
    public boolean isWorded() {
        return !text.texts().isEmpty();
    }
}
