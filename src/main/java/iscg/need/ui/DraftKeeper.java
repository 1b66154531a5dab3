package iscg.need.ui;

import iscg.language.LanguageDetector;
import iscg.need.DraftClosed;
import iscg.need.DraftContent;
import iscg.need.DraftDetails;
import iscg.need.DraftId;
import iscg.need.DraftService;
import iscg.ui.Reader;
import iscg.ui.SavedState;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keeps a draft on the server change by change, and says so. What could not be kept is tried again with the next change. */
class DraftKeeper {

    private static final UnaryOperator<DraftContent> NOTHING = content -> content;

    private final DraftId id;
    private final DraftService drafts;
    private final LanguageDetector detector;
    private final SavedState state;
    private UnaryOperator<DraftContent> unsaved = NOTHING;
    private Consumer<DraftDetails> kept = details -> {};
    private Consumer<DraftClosed> closed = elsewhere -> {};

    DraftKeeper(DraftId id, DraftService drafts, LanguageDetector detector, SavedState state) {
        this.id = id;
        this.drafts = drafts;
        this.detector = detector;
        this.state = state;
    }

    /** Lets somebody know of the draft as it stands after each change. */
    void whenKept(Consumer<DraftDetails> listener) {
        kept = listener;
    }

    /** Lets somebody know that the draft was sent or discarded elsewhere; what is typed then stays on the page alone. */
    void whenClosed(Consumer<DraftClosed> listener) {
        closed = listener;
    }

    /** Keeps a change of text, which may tell more of its language. */
    void keepText(UnaryOperator<DraftContent> change) {
        keep(content -> withLanguage(change.apply(content)));
    }

    void keep(UnaryOperator<DraftContent> change) {
        var before = unsaved;
        unsaved = content -> change.apply(before.apply(content));
        try {
            var details = drafts.change(id, unsaved);
            unsaved = NOTHING;
            state.saved(details.savedAt());
            kept.accept(details);
        } catch (DraftClosed elsewhere) {
            closed.accept(elsewhere);
        } catch (RuntimeException fault) {
            state.failed();
            throw fault;
        }
    }

    /** Tries once more to keep what could not be kept before. */
    void keepRest() {
        if (unsaved != NOTHING) {
            keep(NOTHING);
        }
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
