package iscg.report;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import iscg.paper.DocxWriter;
import iscg.paper.Paper;
import iscg.paper.PdfWriter;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, speaking notes and cover slips as files, made when they are asked for; for chairs and the secretariat. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class ReportFileService {

    private final ReportReviewService reviews;
    private final ReportPreparationService preparation;
    private final ReportService reports;
    private final CoverSlipService slips;
    private final ReportPapers papers;
    private final Chairs chairs;
    private final DocxWriter docx;
    private final PdfWriter pdf;

    ReportFileService(
            ReportReviewService reviews,
            ReportPreparationService preparation,
            ReportService reports,
            CoverSlipService slips,
            ReportPapers papers,
            Chairs chairs,
            DocxWriter docx,
            PdfWriter pdf) {
        this.reviews = reviews;
        this.preparation = preparation;
        this.reports = reports;
        this.slips = slips;
        this.papers = papers;
        this.chairs = chairs;
        this.docx = docx;
        this.pdf = pdf;
    }

    /** The report before it is issued, as the person may read it; empty if they may not, or there is none. */
    public Optional<byte[]> draft(MeetingId meeting, Language language, FileFormat format) {
        return text(meeting).map(text -> file(papers.report(text, language, null, null), format));
    }

    /** What the chair says where the first of the advisory groups that met is told. */
    public Optional<byte[]> notes(MeetingId meeting, Language language, FileFormat format) {
        return text(meeting).map(text -> file(papers.notes(text, chairs.of(text).getFirst(), language), format));
    }

    /** The slip that went to a body with the report. */
    public Optional<byte[]> cover(MeetingId meeting, String body, Language language, FileFormat format) {
        return slips.of(meeting).stream()
                .filter(slip -> slip.body().equals(body))
                .findFirst()
                .flatMap(slip -> reports.last(meeting)
                        .flatMap(report -> report.given().map(text -> papers.cover(report, text, slip, language))))
                .map(paper -> file(paper, format));
    }

    private Optional<ReportText> text(MeetingId meeting) {
        return reviews.find(meeting)
                .flatMap(report -> report.state() == ReportState.DRAFT ? preparation.compose(meeting) : report.given());
    }

    private byte[] file(Paper paper, FileFormat format) {
        return switch (format) {
            case DOCX -> docx.write(paper);
            case PDF -> pdf.write(paper);
        };
    }
}
