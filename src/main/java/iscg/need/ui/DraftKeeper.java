package iscg.need.ui;

import iscg.language.LanguageDetector;
import iscg.need.DraftClosed;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftField;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.need.SavedDraft;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Keeps a draft on the server change by change, and says so. What could not be kept is tried again with the next change. Remembers
 * what its writer saw of each field last, so that nothing saved on another device is overwritten unseen.
 */
class DraftKeeper {

    private final DraftId id;
    private final DraftService drafts;
    private final LanguageDetector detector;
    private final SavedState state;
    private DraftContent seen;
    private DraftContent shown;
    private Consumer<SavedDraft> kept = saved -> {};
    private Consumer<DraftClosed> closed = elsewhere -> {};

    /** @param draft as the page shows it at first */
    DraftKeeper(DraftDetails draft, DraftService drafts, LanguageDetector detector, SavedState state) {
        this.id = draft.id();
        this.seen = draft.content();
        this.shown = draft.content();
        this.drafts = drafts;
        this.detector = detector;
        this.state = state;
    }

    /** Lets somebody know of the draft as it stands after each change, and of what is to be decided. */
    void whenKept(Consumer<SavedDraft> listener) {
        kept = listener;
    }

    /** Lets somebody know that the draft was sent or discarded elsewhere; what is typed then stays on the page alone. */
    void whenClosed(Consumer<DraftClosed> listener) {
        closed = listener;
    }

    /**
     * Keeps a change of text, which may tell more of its language.
     *
     * @return the fields that were not saved, since another device saved something else there
     */
    Set<DraftField> keepText(UnaryOperator<DraftContent> change) {
        return keep(content -> withLanguage(change.apply(content)));
    }

    /** The same for what is not text. */
    Set<DraftField> keep(UnaryOperator<DraftContent> change) {
        shown = change.apply(shown);
        return keepRest();
    }

    /** Tries once more to keep what could not be kept before. */
    Set<DraftField> keepRest() {
        if (shown.equals(seen)) {
            return Set.of();
        }
        try {
            var saved = drafts.save(id, seen, shown);
            settle(saved);
            state.saved(saved.now().savedAt());
            kept.accept(saved);
            return saved.undecided();
        } catch (DraftClosed elsewhere) {
            closed.accept(elsewhere);
            return Set.of();
        } catch (RuntimeException fault) {
            state.failed();
            throw fault;
        }
    }

    /** From now on the page shows what is stored; but the texts as they stand there, since somebody types in them. */
    private void settle(SavedDraft saved) {
        var now = saved.now().content();
        var next = now;
        for (var text : DraftField.TEXTS) {
            next = text.copy(shown, next);
        }
        shown = next;
        for (var text : DraftField.TEXTS) {
            next = saved.undecided().contains(text) ? text.copy(seen, next) : next;
        }
        seen = next;
    }

    /** The writer has seen what another device saved in a text; what they keep there next holds. */
    void sees(DraftField text, DraftContent stored) {
        seen = text.copy(stored, seen);
    }

    private DraftContent withLanguage(DraftContent content) {
        var text = String.join("\n", content.title(), content.description(), content.request());
        return detector.detect(text)
                .map(content::withDetectedLanguage)
                .orElseGet(() -> content.language() != null || text.isBlank()
                        ? content
                        : content.withDetectedLanguage(Reader.current().language()));
    }
}
