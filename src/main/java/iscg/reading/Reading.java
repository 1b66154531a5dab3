package iscg.reading;

import iscg.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a document.
 *
 * @param cause why it could not be read; present only with {@link Outcome#UNREADABLE}
 * @param html a fragment that is safe to show: headings from h2 on without a skipped level, paragraphs, lists, tables, links
 * @param text the same without markup, a line a block
 * @param cut whether the document is longer than what was kept
 * @param language what the text is written in, as detected; empty when it cannot be told
 */
public record Reading(
        Outcome outcome,
        Optional<Cause> cause,
        String html,
        String text,
        boolean cut,
        DocumentMetadata metadata,
        Optional<Language> language,
        List<Finding> findings) {

    /** Whether another attempt may end otherwise, since the process was at fault and not surely the document. */
    public boolean mayEndOtherwise() {
        return cause.filter(why -> why != Cause.DAMAGED).isPresent();
    }

    static Reading unreadable(Cause cause) {
        return without(Outcome.UNREADABLE, Optional.of(cause));
    }

    static Reading locked() {
        return without(Outcome.LOCKED, Optional.empty());
    }

    private static Reading without(Outcome outcome, Optional<Cause> cause) {
        return new Reading(outcome, cause, "", "", false, DocumentMetadata.NONE, Optional.empty(), List.of());
    }
}
