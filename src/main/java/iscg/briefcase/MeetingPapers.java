package iscg.briefcase;

import iscg.meeting.Agenda;
import iscg.meeting.AgendaItem;
import iscg.meeting.AgendaService;
import iscg.meeting.MeetingId;
import iscg.meeting.PublishedAgenda;
import iscg.symbol.SymbolService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the documents of a meeting together, for whoever is signed in. */
@Component
class MeetingPapers {

    private final MeetingDocuments documents;
    private final SymbolService symbols;
    private final AgendaService agendas;

    MeetingPapers(MeetingDocuments documents, SymbolService symbols, AgendaService agendas) {
        this.documents = documents;
        this.symbols = symbols;
        this.agendas = agendas;
    }

    /** In the order of their numbers, with files that are still to be scanned. */
    List<MeetingDocument> of(MeetingId meeting) {
        return documents.of(meeting).stream()
                .map(place ->
                        new MeetingDocument(place.base(), place.item(), place.dueOn(), symbols.versions(place.base())))
                .filter(document -> !document.versions().isEmpty())
                .toList();
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
