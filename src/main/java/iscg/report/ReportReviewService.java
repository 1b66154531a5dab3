package iscg.report;

import iscg.identity.Actor;
import iscg.identity.Actors;
import iscg.identity.Role;
import iscg.language.Language;
import iscg.meeting.MeetingHistory;
import iscg.meeting.MeetingId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the chairs of those that met read a report before it is issued, remark on its parts and approve it. The secretariat reads along. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class ReportReviewService {

    private final ReportRepository reports;
    private final Chairs chairs;
    private final ChairWork work;
    private final MeetingHistory history;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    ReportReviewService(
            ReportRepository reports,
            Chairs chairs,
            ChairWork work,
            MeetingHistory history,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.chairs = chairs;
        this.work = work;
        this.history = history;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /** The last version that the person may read: any for the secretariat, for chairs what was put to them. */
    @Transactional(readOnly = true)
    public Optional<ReportDetails> find(MeetingId meeting) {
        var actor = actors.current();
        return reports.findAllByMeetingIdOrderByVersionDesc(meeting.value()).stream()
                .map(Report::details)
                .filter(report -> mayRead(actor, report))
                .findFirst();
    }

    private boolean mayRead(Actor actor, ReportDetails report) {
        return actor.is(Role.SECRETARIAT)
                || report.given()
                        .filter(text -> !chairs.chairedBy(actor, text).isEmpty())
                        .isPresent();
    }

    /** The bodies for which the person is still to approve it. */
    @Transactional(readOnly = true)
    public List<String> toApprove(MeetingId meeting) {
        return find(meeting).map(this::toApprove).orElse(List.of());
    }

    private List<String> toApprove(ReportDetails report) {
        if (report.state() != ReportState.WITH_CHAIRS) {
            return List.of();
        }
        var approved = work.approvals(report).stream().map(Approval::body).toList();
        return chairs.chairedBy(actors.current(), Objects.requireNonNull(report.text())).stream()
                .filter(body -> !approved.contains(body))
                .toList();
    }

    /** Reports that wait for the person’s approval. */
    @Transactional(readOnly = true)
    public List<ReportDetails> waiting() {
        return reports.findAllByStateOrderById(ReportState.WITH_CHAIRS).stream()
                .map(Report::details)
                .filter(report -> !toApprove(report).isEmpty())
                .toList();
    }

    /** What chairs remarked, in all rounds, the last first. */
    @Transactional(readOnly = true)
    public List<ChairComment> comments(MeetingId meeting) {
        return find(meeting).map(report -> work.comments(report.id())).orElse(List.of());
    }

    /** Whose chairs approved the text as it stands. */
    @Transactional(readOnly = true)
    public List<Approval> approvals(MeetingId meeting) {
        return find(meeting).map(work::approvals).orElse(List.of());
    }

    /** Codes of the bodies whose chairs are asked. */
    @Transactional(readOnly = true)
    public List<String> asked(MeetingId meeting) {
        return find(meeting).flatMap(ReportDetails::given).map(chairs::of).orElse(List.of());
    }

    /** Remarks on a part, for the secretariat and the other chairs. */
    public void comment(MeetingId meeting, String part, String text, Language language) {
        var report = lockForChair(meeting);
        var actor = actors.current();
        var body =
                chairs.chairedBy(actor, Objects.requireNonNull(report.text())).getFirst();
        work.add(
                report.id(),
                new ChairComment(report.round(), part, body, actor.person(), text, language, clock.instant()));
        history.recordForOwners(meeting, "meeting.report-commented", Map.of("part", part, "body", body));
    }

    /** Approves the text as it stands, for each body the person chairs; once all are in, the secretariat may issue it. */
    public void approve(MeetingId meeting) {
        var report = lockForChair(meeting);
        var actor = actors.current();
        var text = Objects.requireNonNull(report.text());
        var own = chairs.chairedBy(actor, text);
        for (var body : own) {
            work.approve(report, body, actor.person());
            history.recordForOwners(meeting, "meeting.report-approved", Map.of("body", body));
        }
        var approved = work.approvals(report).stream().map(Approval::body).toList();
        var byAll = approved.containsAll(chairs.of(text));
        if (byAll) {
            reports.lockLast(meeting.value()).orElseThrow().approved();
        }
        events.publishEvent(new ReportApproved(meeting, own, byAll));
    }

    private ReportDetails lockForChair(MeetingId meeting) {
        var report = reports.lockLast(meeting.value()).map(Report::details).orElseThrow(NoSuchElementException::new);
        if (report.given()
                .filter(text -> !chairs.chairedBy(actors.current(), text).isEmpty())
                .isEmpty()) {
            throw new AccessDeniedException("This report is not theirs to approve");
        }
        if (report.state() != ReportState.WITH_CHAIRS) {
            throw new IllegalStateException("The report is not with the chairs");
        }
        return report;
    }
}
