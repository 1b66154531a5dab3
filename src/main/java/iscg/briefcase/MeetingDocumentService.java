package iscg.briefcase;

import static java.util.Comparator.naturalOrder;

import iscg.deadline.DeadlineService;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.identity.Actors;
import iscg.language.Language;
import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import iscg.meeting.SixTexts;
import iscg.symbol.Addition;
import iscg.symbol.FileSymbol;
import iscg.symbol.NewFile;
import iscg.symbol.Symbol;
import iscg.symbol.SymbolRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat gives documents to meetings, and everybody who may see a meeting reads them. What has a number is never taken away. */
@Service
@Transactional
public class MeetingDocumentService {

    private final MeetingDocuments places;
    private final MeetingPapers papers;
    private final MeetingService meetings;
    private final SymbolRegister symbols;
    private final DocumentService documents;
    private final DeadlineService deadlines;
    private final MeetingHistory history;
    private final DocumentTitles titles;
    private final DocumentNews news;
    private final Actors actors;

    MeetingDocumentService(
            MeetingDocuments places,
            MeetingPapers papers,
            MeetingService meetings,
            SymbolRegister symbols,
            DocumentService documents,
            DeadlineService deadlines,
            MeetingHistory history,
            DocumentTitles titles,
            DocumentNews news,
            Actors actors) {
        this.places = places;
        this.papers = papers;
        this.meetings = meetings;
        this.symbols = symbols;
        this.documents = documents;
        this.deadlines = deadlines;
        this.history = history;
        this.titles = titles;
        this.news = news;
        this.actors = actors;
    }

    /** What readers have of the documents, item by item of the published agenda; nothing if the person may not see the meeting. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Chapter> of(MeetingId meeting) {
        return meetings.find(meeting).isEmpty() ? List.of() : papers.chapters(meeting, papers.of(meeting));
    }

    /** All documents in the order of their numbers, with files that are still to be scanned. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    @Transactional(readOnly = true)
    public List<MeetingDocument> all(MeetingId meeting) {
        return papers.of(meeting);
    }

    /**
     * Gives a file that was received to a meeting as its document, under the next number of the year.
     *
     * @param title in the file's language
     * @param item key of the agenda's item; null for none
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public FileSymbol give(
            MeetingId meeting, String title, Language language, @Nullable Integer item, DocumentId file) {
        var details = published(meeting);
        var base = places.next();
        var symbol = symbols.putDown(symbols.nextText(base), newFile(title, language, file));
        places.enter(meeting, new MeetingDocuments.Place(base, item, dueOn(details), SixTexts.EMPTY));
        titles.offer(details, base);
        record(meeting, "meeting.document-given", symbol);
        news.toTell(meeting, new DocumentsCame.Arrival(symbol, true), file);
        return symbol;
    }

    /**
     * Gives a text that bears its own number, in several languages at once: the number comes first, then each file is made with it.
     *
     * @param revised a document of the meeting, of which this is the next revision; null for a new one
     * @param languages that of the original first
     * @param make makes and stores the file of one language
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public Symbol giveMade(
            MeetingId meeting,
            @Nullable Symbol revised,
            List<Language> languages,
            Function<FileSymbol, MadeFile> make) {
        var details = published(meeting);
        if (revised != null) {
            requireOf(meeting, revised);
        }
        var base = revised == null ? places.next() : revised.base();
        var symbol = symbols.nextText(base);
        for (var language : languages) {
            var made = make.apply(symbol.in(language));
            var file = newFile(made.title(), language, made.file());
            var given = language == languages.getFirst()
                    ? symbols.putDown(symbol, file)
                    : symbols.add(Addition.TRANSLATION, symbol, file);
            record(meeting, "meeting.document-given", given);
            news.toTell(meeting, new DocumentsCame.Arrival(given, language == languages.getFirst()), made.file());
        }
        if (revised == null) {
            places.enter(meeting, new MeetingDocuments.Place(base, null, null, SixTexts.EMPTY));
        }
        titles.offer(details, base);
        return symbol;
    }

    /**
     * A file that was made for a language.
     *
     * @param title in that language
     */
    public record MadeFile(String title, DocumentId file) {}

    /**
     * Adds a language, a revision, a corrigendum or an addendum to a document of the meeting.
     *
     * @param to the version it belongs to
     * @throws iscg.symbol.SymbolRefused if it cannot be added there
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public FileSymbol add(
            MeetingId meeting, Addition addition, Symbol to, String title, Language language, DocumentId file) {
        requireOf(meeting, to);
        var symbol = symbols.add(addition, to, newFile(title, language, file));
        titles.offer(published(meeting), to.base());
        record(meeting, "meeting.document-" + addition.verb(), symbol);
        news.toTell(meeting, new DocumentsCame.Arrival(symbol, addition != Addition.TRANSLATION), file);
        return symbol;
    }

    /** Allocates a document to another item of the agenda, or to none. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void allocate(MeetingId meeting, Symbol document, @Nullable Integer item) {
        requireOf(meeting, document);
        places.allocate(document.base(), item);
        history.record(
                meeting,
                "meeting.document-allocated",
                Map.of("symbol", document.base().toString(), "item", item == null ? "" : item.toString()));
    }

    /** Says what a document is called in languages in which there is no file of it. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void title(MeetingId meeting, Symbol document, SixTexts named) {
        requireOf(meeting, document);
        places.title(document.base(), named);
        titles.offer(published(meeting), document.base());
        var words = new HashMap<String, String>();
        words.put("symbol", document.base().toString());
        named.texts().forEach((language, title) -> words.put(language.tag(), title));
        history.record(meeting, "meeting.document-titled", words);
    }

    private void requireOf(MeetingId meeting, Symbol document) {
        places.meetingOf(document.base()).filter(meeting::equals).orElseThrow(NoSuchElementException::new);
    }

    /** A draft that is forgotten would leave numbers without a meeting. */
    private MeetingDetails published(MeetingId meeting) {
        return meetings.find(meeting)
                .filter(details -> details.status() != MeetingStatus.DRAFT)
                .orElseThrow(() -> new IllegalStateException("Documents are given to meetings that are published"));
    }

    private NewFile newFile(String title, Language language, DocumentId file) {
        if (documents.find(file).isEmpty()) {
            throw new AccessDeniedException("This document is not theirs to add");
        }
        return new NewFile(file, language, title.strip(), actors.current().person());
    }

    /** The last day for documents; where several bodies meet, the strictest rule holds. */
    private @Nullable LocalDate dueOn(MeetingDetails meeting) {
        return meeting.openingDay()
                .flatMap(opens -> meeting.bodies().stream()
                        .flatMap(body -> deadlines.of(body).stream())
                        .map(body -> body.terms().latestBy(opens))
                        .min(naturalOrder()))
                .orElse(null);
    }

    private void record(MeetingId meeting, String verb, FileSymbol symbol) {
        history.record(meeting, verb, Map.of("symbol", symbol.toString()));
    }
}
