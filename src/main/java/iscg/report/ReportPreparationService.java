package iscg.report;

import iscg.meeting.MeetingDetails;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import iscg.meeting.MeetingStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the secretariat writes reports, puts them to the chairs and issues them. What is typed is kept field by field. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class ReportPreparationService {

    private final ReportRepository reports;
    private final ReportComposer composer;
    private final ReportIssue issue;
    private final Chairs chairs;
    private final MeetingService meetings;
    private final MeetingHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportPreparationService(
            ReportRepository reports,
            ReportComposer composer,
            ReportIssue issue,
            Chairs chairs,
            MeetingService meetings,
            MeetingHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.composer = composer;
        this.issue = issue;
        this.chairs = chairs;
        this.meetings = meetings;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the report, or after it was issued a corrigendum, which begins with what was issued; without effect while one is being written. */
    public void begin(MeetingId meeting) {
        published(meeting);
        var last = reports.lockLast(meeting.value());
        if (last.filter(report -> report.state() != ReportState.ISSUED).isPresent()) {
            return;
        }
        var version = last.map(Report::version).orElse(0) + 1;
        reports.save(new Report(meeting, version, last.map(Report::words).orElse(ReportWords.NONE), clock.instant()));
        history.recordForOwners(meeting, "meeting.report-begun", Map.of("version", String.valueOf(version)));
    }

    /**
     * Changes one thing and leaves what others changed.
     *
     * @return when it was saved, in UTC
     */
    public Instant edit(MeetingId meeting, UnaryOperator<ReportWords> change) {
        var report = lock(meeting);
        report.write(change.apply(report.words()), clock.instant());
        return report.savedAt();
    }

    /** The report as it would be if it were put to the chairs now; empty for a meeting without sessions. */
    @Transactional(readOnly = true)
    public Optional<ReportText> compose(MeetingId meeting) {
        return reports.findAllByMeetingIdOrderByVersionDesc(meeting.value()).stream()
                .findFirst()
                .flatMap(report -> meetings.find(meeting)
                        .filter(details -> !details.sessions().isEmpty())
                        .map(details -> composer.compose(details, report.words())));
    }

    /**
     * Gives the text as it stands to the chairs. From then on it stays as it is, whatever is decided or written elsewhere.
     *
     * @throws ReportIncomplete if a language lacks something
     */
    public void putToChairs(MeetingId meeting) {
        var report = lock(meeting);
        var text = composer.compose(published(meeting), report.words());
        if (text.items().isEmpty() || !text.incomplete().isEmpty()) {
            throw new ReportIncomplete(text.incomplete());
        }
        report.putToChairs(text);
        history.recordForOwners(meeting, "meeting.report-put", Map.of());
        events.publishEvent(new ReportPut(meeting, chairs.of(text)));
    }

    /** Takes it back to write on; approvals no longer hold, remarks stay. */
    public void takeBack(MeetingId meeting) {
        lock(meeting).takeBack();
        history.recordForOwners(meeting, "meeting.report-taken-back", Map.of());
    }

    /** Makes what all chairs approved everybody’s, in six languages and for good, as a numbered document of the meeting. */
    public void issue(MeetingId meeting) {
        var report = lock(meeting);
        var before = reports.findAllByMeetingIdOrderByVersionDesc(meeting.value()).stream()
                .map(Report::details)
                .filter(one -> one.state() == ReportState.ISSUED)
                .findFirst();
        var symbol = issue.documents(report.details(), before);
        report.issue(symbol, clock.instant());
        history.record(meeting, "meeting.report-issued", Map.of("symbol", symbol));
    }

    private Report lock(MeetingId meeting) {
        return reports.lockLast(meeting.value()).orElseThrow(NoSuchElementException::new);
    }

    private MeetingDetails published(MeetingId meeting) {
        return meetings.find(meeting)
                .filter(details -> details.status() != MeetingStatus.DRAFT)
                .orElseThrow(() -> new IllegalStateException("Reports are of meetings that are published"));
    }
}
