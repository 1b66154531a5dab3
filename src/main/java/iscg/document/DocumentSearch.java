package iscg.document;

import iscg.document.TextSearch.Match;
import iscg.identity.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds documents by words in their names and texts: those alone that the person may open. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DocumentSearch {

    static final int MOST = 20;

    /** Rights are asked for each; who looks for what is everywhere is shown less rather than kept waiting. */
    private static final int LOOKED_AT = 500;

    private static final int AT_A_TIME = 100;

    private final TextSearch texts;
    private final DocumentRegister register;
    private final Actors actors;

    DocumentSearch(TextSearch texts, DocumentRegister register, Actors actors) {
        this.texts = texts;
        this.register = register;
        this.actors = actors;
    }

    /** @param words all of which a document must have; none finds nothing */
    public FoundDocuments find(String words) {
        var found = new ArrayList<FoundDocument>();
        if (words.isBlank()) {
            return new FoundDocuments(found, false);
        }
        for (var offset = 0; offset < LOOKED_AT; offset += AT_A_TIME) {
            var matches = texts.find(words, offset, AT_A_TIME);
            found.addAll(readable(matches, MOST + 1 - found.size()));
            if (found.size() > MOST) {
                return new FoundDocuments(found.subList(0, MOST), true);
            }
            if (matches.size() < AT_A_TIME) {
                return new FoundDocuments(found, false);
            }
        }
        return new FoundDocuments(found, true);
    }

    private List<FoundDocument> readable(List<Match> matches, int most) {
        var reader = actors.current();
        var known = register
                .readableBy(reader, matches.stream().map(Match::document).toList())
                .stream()
                .filter(DocumentDetails::open)
                .collect(Collectors.toMap(DocumentDetails::id, Function.identity()));
        return matches.stream()
                .filter(match -> known.containsKey(match.document()))
                .limit(most)
                .map(match -> register.found(reader, Objects.requireNonNull(known.get(match.document())), match))
                .toList();
    }
}
