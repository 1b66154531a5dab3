package iscg.translation;

import iscg.language.Language;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was made of short texts in all languages, for rooms that lay it over what was typed there. Who asks says who may read them; texts that
 * were not offered to everybody have none here.
 */
@Component
public class Renderings {

    private final OriginalRepository originals;

    Renderings(OriginalRepository originals) {
        this.originals = originals;
    }

    /** What there is of all these texts, in one question: of each language the last; what was typed with the original only if it is out of date. */
    @Transactional(readOnly = true)
    public List<Rendering> of(Collection<TextPlace> places) {
        return places.isEmpty()
                ? List.of()
                : originals.renderings(places.stream().map(TextPlace::name).toList()).stream()
                        .map(Release::rendering)
                        .toList();
    }

    /** Whether a text is there under these words as it is now, so that its translations are those of the words, too. */
    @Transactional(readOnly = true)
    public boolean isTitle(TextPlace place, String words, Language language) {
        return originals
                .findByPlace(place.name())
                .filter(found -> found.language() == language && found.title().equals(words))
                .isPresent();
    }
}
