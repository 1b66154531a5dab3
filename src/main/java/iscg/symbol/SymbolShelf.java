package iscg.symbol;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import iscg.document.DocumentDetails;
import iscg.document.DocumentShelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many documents by their symbols at once, for rooms that bear them and have asked themselves who may read them, whoever is signed in or
 * nobody. However many are asked for, the number of questions to the database stays the same.
 */
@Component
@Transactional(readOnly = true)
public class SymbolShelf {

    private final SymbolFileRepository files;
    private final DocumentShelf documents;

    SymbolShelf(SymbolFileRepository files, DocumentShelf documents) {
        this.files = files;
        this.documents = documents;
    }

    /** All versions of each document: itself before its addenda, older before newer; without those there is nothing of. */
    public Map<Symbol, List<DocumentVersion>> versions(Collection<Symbol> bases) {
        if (bases.isEmpty()) {
            return Map.of();
        }
        var asked = new HashSet<>(bases);
        var found = files
                .ofAll(
                        bases.stream().map(Symbol::series).distinct().toList(),
                        bases.stream().map(Symbol::name).distinct().toList())
                .stream()
                .filter(file -> asked.contains(file.symbol().base()))
                .toList();
        var known = documents.of(found.stream().map(SymbolFile::document).toList()).stream()
                .collect(toMap(DocumentDetails::id, identity()));
        var versions = new LinkedHashMap<Symbol, List<DocumentVersion>>();
        found.stream()
                .collect(groupingBy(SymbolFile::symbol, LinkedHashMap::new, toList()))
                .forEach((symbol, ofVersion) -> versions.computeIfAbsent(symbol.base(), base -> new ArrayList<>())
                        .add(new DocumentVersion(
                                symbol,
                                ofVersion.stream()
                                        .map(file -> file.with(Objects.requireNonNull(known.get(file.document()))))
                                        .toList())));
        return versions;
    }
}
