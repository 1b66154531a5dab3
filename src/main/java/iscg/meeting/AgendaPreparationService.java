package iscg.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import iscg.deadline.DeadlineService;
import iscg.deadline.Fate;
import iscg.language.Moments;
import iscg.need.NeedFilter;
import iscg.need.NeedListItem;
import iscg.need.NeedStatus;
import iscg.need.TriageService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat writes agendas. As with plans, each change is kept at once and seen by others only once it is published. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class AgendaPreparationService {

    private final AgendaSheetRepository sheets;
    private final AgendaEditionRepository editions;
    private final MeetingRepository meetings;
    private final TriageService needs;
    private final DeadlineService deadlines;
    private final AgendaTexts texts;
    private final MeetingHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgendaPreparationService(
            AgendaSheetRepository sheets,
            AgendaEditionRepository editions,
            MeetingRepository meetings,
            TriageService needs,
            DeadlineService deadlines,
            AgendaTexts texts,
            MeetingHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.editions = editions;
        this.meetings = meetings;
        this.needs = needs;
        this.deadlines = deadlines;
        this.texts = texts;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The agenda as it is being written. */
    @Transactional(readOnly = true)
    public Agenda agenda(MeetingId meeting) {
        return sheets.findById(meeting.value()).map(AgendaSheet::agenda).orElse(Agenda.EMPTY);
    }

    /**
     * Changes one thing and leaves what others changed.
     *
     * @return when it was saved, in UTC
     */
    public Instant edit(MeetingId meeting, UnaryOperator<Agenda> change) {
        var sheet = lock(meeting);
        sheet.write(change.apply(sheet.agenda()), clock.instant());
        return sheet.savedAt();
    }

    /** Two who begin at once wait for each other at the meeting. */
    private AgendaSheet lock(MeetingId meeting) {
        meetings.lock(meeting.value()).orElseThrow(NoSuchElementException::new);
        return sheets.lock(meeting.value()).orElseGet(() -> sheets.save(new AgendaSheet(meeting, clock.instant())));
    }

    /**
     * Makes the agenda as it stands everybody's.
     *
     * @throws AgendaIncomplete if an item has no title in any language
     */
    public void publish(MeetingId meeting) {
        var agenda = lock(meeting).agenda();
        var lacking = agenda.withoutTitle();
        if (agenda.items().isEmpty() || !lacking.isEmpty()) {
            throw new AgendaIncomplete(lacking);
        }
        var edition =
                editions.findAllByMeetingIdOrderByEditionDesc(meeting.value()).size() + 1;
        editions.save(new AgendaEdition(meeting, edition, agenda, clock.instant()));
        texts.offer(details(meeting));
        history.record(meeting, "meeting.agenda-published", Map.of("edition", String.valueOf(edition)));
        events.publishEvent(new AgendaPublished(meeting, edition));
    }

    /** Forwarded open needs that do not stand on the agenda yet: by topic, within a topic what is due first on top. */
    @Transactional(readOnly = true)
    public List<ProposedNeed> proposed(MeetingId meeting) {
        var details = details(meeting);
        var taken = agenda(meeting).needs();
        return Stream.of(NeedStatus.AWAITING_ADVICE, NeedStatus.READY_TO_ANSWER)
                .flatMap(status -> needs.queue(NeedFilter.ANY.withStatus(status), 0).stream())
                .filter(need -> !taken.contains(need.number().toString()))
                .sorted(comparing((NeedListItem need) -> need.topic().code())
                        .thenComparing(NeedListItem::dueAt, nullsLast(naturalOrder())))
                .map(need -> new ProposedNeed(need, fate(need, details)))
                .toList();
    }

    private MeetingDetails details(MeetingId meeting) {
        return meetings.findById(meeting.value()).orElseThrow().details(clock.instant());
    }

    private @Nullable Fate fate(NeedListItem need, MeetingDetails meeting) {
        var opens = meeting.openingDay();
        return meeting.bodies().stream()
                .flatMap(body -> deadlines.of(body).stream())
                .findFirst()
                .flatMap(terms -> opens.map(day -> terms.terms().fateOf(Moments.dayOf(need.submittedAt()), day)))
                .orElse(null);
    }
}
