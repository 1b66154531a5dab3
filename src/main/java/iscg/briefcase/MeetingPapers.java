package iscg.briefcase;

import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingId;
import iscg.meeting.PublishedAgenda;
import iscg.meeting.TextCompletion;
import iscg.symbol.DocumentVersion;
import iscg.symbol.SymbolShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the documents of a meeting together, for rooms that have asked who may see the meeting. */
@Component
class MeetingPapers {

    private final MeetingDocuments documents;
    private final SymbolShelf symbols;
    private final AgendaService agendas;
    private final DocumentTitles titles;

    MeetingPapers(MeetingDocuments documents, SymbolShelf symbols, AgendaService agendas, DocumentTitles titles) {
        this.documents = documents;
        this.symbols = symbols;
        this.agendas = agendas;
        this.titles = titles;
    }

    /** In the order of their numbers, with files that are still to be scanned. */
    List<MeetingDocument> of(MeetingId meeting) {
        var places = documents.of(meeting);
        var bases = places.stream().map(MeetingDocuments.Place::base).toList();
        var versions = symbols.versions(bases);
        var completion = titles.completing(bases);
        return places.stream()
                .filter(place -> versions.containsKey(place.base()))
                .map(place -> document(place, Objects.requireNonNull(versions.get(place.base())), completion))
                .toList();
    }

    private static MeetingDocument document(
            MeetingDocuments.Place place, List<DocumentVersion> versions, TextCompletion completion) {
        return new MeetingDocument(
                place.base(),
                place.item(),
                place.dueOn(),
                place.titles(),
                DocumentTitles.completed(completion, place.base(), place.titles(), versions),
                versions);
    }

    /** Item by item of the published agenda, then what belongs to none; only what is there for readers. */
    List<Chapter> chapters(MeetingId meeting, List<MeetingDocument> all) {
        var items = agendas.current(meeting)
                .map(PublishedAgenda::agenda)
                .map(Agenda::items)
                .orElse(List.of());
        var chapters = new ArrayList<Chapter>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            add(chapters, item, index + 1, of(all, one -> Objects.equals(one, item.key())));
        }
        var keys = items.stream().map(AgendaItem::key).collect(Collectors.toSet());
        add(chapters, null, 0, of(all, one -> isOfNone(one, keys)));
        return chapters;
    }

    private static boolean isOfNone(@Nullable Integer item, Set<Integer> keys) {
        return item == null || !keys.contains(item);
    }

    private static List<Paper> of(List<MeetingDocument> all, OfItem belongs) {
        return all.stream()
                .filter(document -> belongs.test(document.item()))
                .flatMap(document -> document.papers().stream())
                .filter(paper -> !paper.there().isEmpty())
                .toList();
    }

    private static void add(List<Chapter> chapters, @Nullable AgendaItem item, int place, List<Paper> papers) {
        if (!papers.isEmpty()) {
            chapters.add(new Chapter(item, place, papers));
        }
    }

    /** Whether a document that is allocated to an item, or to none, is meant. */
    private interface OfItem {
        boolean test(@Nullable Integer item);
    }
}
