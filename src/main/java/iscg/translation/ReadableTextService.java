package iscg.translation;

import static java.util.stream.Collectors.toMap;

import iscg.language.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers get of texts in their language. For everybody signed in: what was not offered to all of them is not here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadableTextService {

    private final OriginalRepository originals;

    ReadableTextService(OriginalRepository originals) {
        this.originals = originals;
    }

    /** A version of a text in another language; empty where nobody translated it, or it is not here at all. */
    public Optional<TranslatedText> read(TextPlace place, int version, Language reader) {
        return originals
                .findByPlace(place.name())
                .map(original -> original.in(reader))
                .filter(translation -> translation.status() != TranslationStatus.ORIGINAL)
                .flatMap(translation -> translation.releaseFor(version))
                .map(release -> release.text(version));
    }

    /** The titles of texts in a language, as far as they are translated and up to date. */
    public Map<TextPlace, String> titles(Collection<TextPlace> places, Language reader) {
        return places.isEmpty()
                ? Map.of()
                : originals.titles(places.stream().map(TextPlace::name).toList(), reader).stream()
                        .collect(toMap(row -> new TextPlace((String) row[0]), row -> (String) row[1]));
    }
}
