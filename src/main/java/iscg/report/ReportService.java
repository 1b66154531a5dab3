package iscg.report;

import iscg.document.DocumentId;
import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.meeting.MeetingService;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issued reports, for everybody who may see the meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReportService {

    private final ReportRepository reports;
    private final ReportPdfs pdfs;
    private final MeetingService meetings;

    ReportService(ReportRepository reports, ReportPdfs pdfs, MeetingService meetings) {
        this.reports = reports;
        this.pdfs = pdfs;
        this.meetings = meetings;
    }

    /** All issued versions, the last first; nothing if the person may not see the meeting. */
    public List<ReportDetails> issued(MeetingId meeting) {
        return meetings.find(meeting).isEmpty()
                ? List.of()
                : reports.findAllByMeetingIdOrderByVersionDesc(meeting.value()).stream()
                        .map(Report::details)
                        .filter(report -> report.state() == ReportState.ISSUED)
                        .toList();
    }

    /** The one that holds. */
    public Optional<ReportDetails> last(MeetingId meeting) {
        return issued(meeting).stream().findFirst();
    }

    /** The PDF of an issued version in a language. */
    public Optional<DocumentId> pdf(ReportDetails report, Language language) {
        return issued(report.meeting()).stream()
                .filter(one -> one.id().equals(report.id()))
                .findFirst()
                .flatMap(one -> pdfs.of(one.id(), language));
    }
}
