package iscg.translation;

import iscg.audit.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a translator needs on one page.
 *
 * @param version of the original that is to be translated
 * @param earlier who made the translation that is there; null where there is none
 * @param seen what a release must name, so that nobody translates what they did not see
 * @param history what happened to the text in all languages, oldest first
 */
public record TranslationWork(
        TranslationItem item,
        int version,
        @Nullable Origin earlier,
        String seen,
        List<SegmentWork> segments,
        List<Act> history) {

    public TranslationWork {
        segments = List.copyOf(segments);
        history = List.copyOf(history);
    }
}
