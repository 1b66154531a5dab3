package iscg.translation;

import iscg.language.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The titles of texts as people translated them, for what is written when nobody is signed in, such as mails. Who asks says who may read them;
 * texts that were not offered to everybody have none here.
 */
@Component
public class TranslatedTitles {

    private final OriginalRepository originals;

    TranslatedTitles(OriginalRepository originals) {
        this.originals = originals;
    }

    /** The title of a text in a language; empty where nobody translated it as it is now. */
    @Transactional(readOnly = true)
    public Optional<String> of(TextPlace place, Language reader) {
        return originals.titles(List.of(place.name()), reader).stream()
                .map(row -> (String) row[1])
                .findFirst();
    }
}
