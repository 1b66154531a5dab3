package iscg.symbol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import iscg.document.DocumentDetails;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.identity.Actors;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows documents by their symbols to whoever may read what bears them; to all others a symbol does not exist. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SymbolService {

    private static final Comparator<DocumentVersion> NEWEST_FIRST =
            Comparator.comparing(DocumentVersion::addedAt).reversed();

    private final SymbolFileRepository files;
    private final SymbolAccess access;
    private final List<Forwardings> forwardings;
    private final DocumentService documents;
    private final Actors actors;

    SymbolService(
            SymbolFileRepository files,
            SymbolAccess access,
            List<Forwardings> forwardings,
            DocumentService documents,
            Actors actors) {
        this.files = files;
        this.access = access;
        this.forwardings = forwardings;
        this.documents = documents;
        this.actors = actors;
    }

    /** All versions of a document that the person may read: itself before its addenda, older before newer. */
    public List<DocumentVersion> versions(Symbol base) {
        var versions = files.of(base.series(), base.name()).stream()
                .collect(groupingBy(SymbolFile::symbol, LinkedHashMap::new, Collectors.toList()));
        versions.keySet()
                .removeIf(symbol -> access.carrier(actors.current(), symbol).isEmpty());
        var known = details(versions.values().stream().flatMap(List::stream).toList());
        return versions.entrySet().stream()
                .map(version -> version(version.getKey(), version.getValue(), known))
                .toList();
    }

    private Map<DocumentId, DocumentDetails> details(List<SymbolFile> shown) {
        return documents
                .details(shown.stream().map(SymbolFile::document).distinct().toList())
                .stream()
                .collect(toMap(DocumentDetails::id, Function.identity()));
    }

    private static DocumentVersion version(
            Symbol symbol, List<SymbolFile> files, Map<DocumentId, DocumentDetails> known) {
        return new DocumentVersion(
                symbol,
                files.stream()
                        .map(file -> file.with(Objects.requireNonNull(known.get(file.document()))))
                        .toList());
    }

    /** All that is known of one version. */
    public Optional<SymbolRecord> find(Symbol symbol) {
        var all = versions(symbol.base());
        return all.stream()
                .filter(version -> version.symbol().equals(symbol))
                .findFirst()
                .map(version -> new SymbolRecord(
                        version,
                        all.stream().sorted(NEWEST_FIRST).toList(),
                        access.carrier(actors.current(), symbol).orElseThrow(),
                        forwardings.stream()
                                .flatMap(room -> room.of(symbol.base()).stream())
                                .toList()));
    }

    /** What came after exact files were sent: newer revisions of them, and what corrects them. */
    public List<DocumentVersion> later(Symbol base, Collection<DocumentId> sent) {
        var all = versions(base);
        var then = all.stream()
                .filter(version -> sent.contains(version.original().document().id()))
                .map(DocumentVersion::symbol)
                .toList();
        return all.stream()
                .filter(version -> then.stream().anyMatch(version.symbol()::isLaterThan))
                .toList();
    }

    /** A version in one language. */
    public Optional<VersionFile> file(FileSymbol symbol) {
        return versions(symbol.symbol().base()).stream()
                .filter(version -> version.symbol().equals(symbol.symbol()))
                .flatMap(version -> version.in(symbol.language()).stream())
                .findFirst();
    }

    /**
     * What changed in a language from an earlier version to this one.
     *
     * @param since revision of the earlier version; if there is none such in this language, the nearest before this one
     * @return empty if the person may not read this version or there is none before it in this language
     */
    public Optional<Changes> changes(FileSymbol symbol, int since) {
        var texts = versions(symbol.symbol().base()).stream()
                .filter(version -> !version.symbol().isCorrigendum())
                .filter(version -> version.symbol().isOfOneTextWith(symbol.symbol()))
                .flatMap(version -> version.in(symbol.language()).stream())
                .toList();
        var earlier = texts.stream()
                .filter(file ->
                        file.symbol().symbol().revision() < symbol.symbol().revision())
                .toList();
        return texts.stream()
                .filter(file -> file.symbol().equals(symbol))
                .filter(file -> !earlier.isEmpty())
                .findFirst()
                .map(after -> changes(earlier, since, after));
    }

    private Changes changes(List<VersionFile> earlier, int since, VersionFile after) {
        var before = earlier.stream()
                .filter(file -> file.symbol().symbol().revision() == since)
                .findFirst()
                .orElseGet(earlier::getLast);
        var from = documents.bareText(before.document().id());
        var to = documents.bareText(after.document().id());
        return new Changes(
                before,
                after,
                earlier,
                from.isPresent() && to.isPresent(),
                from.flatMap(old ->
                        to.flatMap(now -> Comparison.of(old, now, after.symbol().language()))));
    }
}
