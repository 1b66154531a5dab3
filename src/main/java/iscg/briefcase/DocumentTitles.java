package iscg.briefcase;

import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingTexts;
import iscg.meeting.SixTexts;
import iscg.meeting.TextCompletion;
import iscg.symbol.DocumentVersion;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolShelf;
import iscg.symbol.VersionFile;
import iscg.translation.TextKind;
import iscg.translation.TextPart;
import iscg.translation.TextPlace;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What documents of meetings are called: offered to translators, and completed by them. The original is the title of the newest revision's
 * original file; its other files, and what the secretariat entered, say it in their languages.
 */
@Component
class DocumentTitles {

    private final MeetingDocuments documents;
    private final SymbolShelf symbols;
    private final MeetingTexts texts;

    DocumentTitles(MeetingDocuments documents, SymbolShelf symbols, MeetingTexts texts) {
        this.documents = documents;
        this.symbols = symbols;
        this.texts = texts;
    }

    /** Offers the titles of one document as they are now. */
    void offer(MeetingDetails meeting, Symbol base) {
        var typed = documents.of(meeting.id()).stream()
                .filter(place -> place.base().equals(base))
                .map(MeetingDocuments.Place::titles)
                .findFirst()
                .orElse(SixTexts.EMPTY);
        texts.offer(
                meeting,
                TextKind.DOCUMENT,
                place(base),
                TextPart.Name.TITLE,
                called(base, typed, symbols.versions(List.of(base)).getOrDefault(base, List.of())),
                base.toString());
    }

    /** What completes the titles of these documents. */
    TextCompletion completing(Collection<Symbol> bases) {
        return texts.completing(bases.stream().map(DocumentTitles::place).toList());
    }

    /** The titles of a document in all languages, its files' among them. */
    static SixTexts completed(TextCompletion completion, Symbol base, SixTexts typed, List<DocumentVersion> versions) {
        return completion.of(place(base), called(base, typed, versions));
    }

    private static TextPlace place(Symbol base) {
        return TextPlace.ofDocument(base);
    }

    private static SixTexts called(Symbol base, SixTexts typed, List<DocumentVersion> versions) {
        return newest(base, versions)
                .filter(version -> !version.original().title().isBlank())
                .map(version -> called(version, typed))
                .orElse(typed);
    }

    private static Optional<DocumentVersion> newest(Symbol base, List<DocumentVersion> versions) {
        return versions.stream()
                .filter(version -> version.symbol().isOfOneTextWith(base)
                        && !version.symbol().isCorrigendum())
                .max(Comparator.comparingInt(version -> version.symbol().revision()));
    }

    private static SixTexts called(DocumentVersion version, SixTexts typed) {
        var titles = new EnumMap<Language, String>(Language.class);
        titles.putAll(typed.texts());
        version.files().stream()
                .filter(file -> !file.title().isBlank())
                .forEach(file -> titles.put(language(file), file.title()));
        return new SixTexts(titles, language(version.original()), typed.labelled());
    }

    private static Language language(VersionFile file) {
        return file.symbol().language();
    }
}
