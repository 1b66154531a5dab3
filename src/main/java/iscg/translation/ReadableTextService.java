package iscg.translation;

import static java.util.stream.Collectors.toMap;

import iscg.identity.Actors;
import iscg.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers get of texts in their language. For everybody signed in; of what was offered for a few the rooms say who may read it, and to
 * others it is not here.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadableTextService {

    private final OriginalRepository originals;
    private final List<TextReaders> readers;
    private final Actors actors;

    ReadableTextService(OriginalRepository originals, List<TextReaders> readers, Actors actors) {
        this.originals = originals;
        this.readers = readers;
        this.actors = actors;
    }

    /** A version of a text in another language; empty where nobody translated it, or it is not here at all for the person. */
    public Optional<TranslatedText> read(TextPlace place, int version, Language reader) {
        return originals
                .findByPlace(place.name())
                .filter(this::mayRead)
                .map(original -> original.in(reader))
                .filter(translation -> translation.status() != TranslationStatus.ORIGINAL)
                .flatMap(translation -> translation.releaseFor(version))
                .map(release -> release.text(version));
    }

    private boolean mayRead(Original text) {
        return !text.isForAFew()
                || readers.stream()
                        .anyMatch(room -> room.mayRead(actors.current(), text.kind(), text.number(), text.body()));
    }

    /** The titles of texts for everybody in a language, as far as they are translated and up to date. */
    public Map<TextPlace, String> titles(Collection<TextPlace> places, Language reader) {
        return places.isEmpty()
                ? Map.of()
                : originals.titles(places.stream().map(TextPlace::name).toList(), reader).stream()
                        .collect(toMap(row -> new TextPlace((String) row[0]), row -> (String) row[1]));
    }
}
