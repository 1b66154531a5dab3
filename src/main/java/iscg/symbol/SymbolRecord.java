package iscg.symbol;

import iscg.language.Language;
import iscg.symbol.Forwardings.Forwarding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one version of a document.
 *
 * @param all that the reader may read of the same document: itself, revisions, addenda and corrigenda, the newest first
 * @param forwardings of the document in whatever version, oldest first
 */
public record SymbolRecord(
        DocumentVersion version,
        List<DocumentVersion> all,
        SymbolCarriers.Carrier carrier,
        List<Forwarding> forwardings) {

    /** The newest revision of the same text; empty if this is it, or a corrigendum. */
    public Optional<DocumentVersion> newer() {
        return all.stream()
                .filter(one -> !one.symbol().isCorrigendum())
                .filter(one -> one.symbol().isOfOneTextWith(version.symbol()))
                .max(Comparator.comparingInt(one -> one.symbol().revision()))
                .filter(one -> one.symbol().revision() > version.symbol().revision());
    }

    /** Whether there is an earlier revision in this language, with which this one can be compared. */
    public boolean hasEarlier(Language language) {
        return all.stream()
                        .filter(one -> one.symbol().isOfOneTextWith(version.symbol()))
                        .filter(one ->
                                one.symbol().revision() < version.symbol().revision())
                        .anyMatch(one -> !one.symbol().isCorrigendum()
                                && one.in(language).isPresent())
                && !version.symbol().isCorrigendum();
    }

    /** What corrects this version, oldest first. */
    public List<DocumentVersion> corrigenda() {
        return all.stream()
                .filter(one -> one.symbol().isCorrigendum())
                .filter(one -> one.symbol().corrected().equals(version.symbol()))
                .sorted(Comparator.comparingInt(one -> one.symbol().corrigendum()))
                .toList();
    }

    /** To whom exactly this version went. */
    public List<Forwarding> forwardedAs() {
        var sent = version.original().document().id();
        return forwardings.stream()
                .filter(one -> one.documents().contains(sent))
                .toList();
    }
}
