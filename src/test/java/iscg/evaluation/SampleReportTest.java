package iscg.evaluation;

import static iscg.identity.Player.CHAIR_OF_RAG;
import static iscg.identity.Player.CHAIR_OF_TDAG;
import static iscg.identity.Player.CHAIR_OF_TSAG;
import static iscg.identity.Player.DELEGATE_OF_KENYA;
import static iscg.identity.Player.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import iscg.briefcase.MeetingDocumentService;
import iscg.disposition.DispositionPreparationService;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.meeting.AgendaPreparationService;
import iscg.meeting.MeetingId;
import iscg.meeting.PreparationService;
import iscg.paper.PdfUa;
import iscg.report.CoverPurpose;
import iscg.report.CoverSlipService;
import iscg.report.FileFormat;
import iscg.report.ReportDetails;
import iscg.report.ReportFileService;
import iscg.report.ReportPreparationService;
import iscg.report.ReportReviewService;
import iscg.report.ReportService;
import iscg.testing.PortalTest;
import iscg.testing.SetClock;
import iscg.testing.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The meeting of 2 May 2023, with RAG: its report comes out of the composer in six languages and goes to TSAG and TDAG in June. All files
 * are left in {@code target/sample-report} to be looked at.
 */
@PortalTest
class SampleReportTest {

    private static final Path FILES = Path.of("target", "sample-report");

    @Autowired
    Stage stage;

    @Autowired
    SetClock clock;

    @Autowired
    PreparationService meetings;

    @Autowired
    AgendaPreparationService agendas;

    @Autowired
    DispositionPreparationService dispositions;

    @Autowired
    ReportPreparationService preparation;

    @Autowired
    ReportReviewService reviews;

    @Autowired
    ReportService reports;

    @Autowired
    ReportFileService files;

    @Autowired
    CoverSlipService slips;

    @Autowired
    DocumentService documents;

    @Autowired
    MeetingDocumentService meetingDocuments;

    private MeetingId meeting;

    @BeforeEach
    void holdTheMeeting() {
        clock.set(Instant.parse("2023-04-03T08:00:00Z"));
        stage.as(SECRETARY, () -> {
            meeting = meetings.begin();
            meetings.edit(meeting, empty -> SampleMeetings.withRag());
            meetings.publish(meeting);
            agendas.edit(meeting, empty -> SampleAgenda.THREE_TOPICS);
            agendas.publish(meeting);
        });
        clock.set(Instant.parse("2023-05-02T15:00:00Z"));
        stage.as(SECRETARY, () -> {
            for (var decision : SampleDecisions.ALL) {
                var id = dispositions.begin(meeting, decision.item());
                dispositions.edit(id, empty -> decision.content());
                dispositions.publish(id);
            }
            preparation.begin(meeting);
            preparation.edit(meeting, empty -> SampleReport.WORDS);
        });
    }

    @Test
    void isIssuedInSixLanguagesAndReachesTheOtherGroupsInJune() throws Exception {
        stage.as(SECRETARY, () -> preparation.putToChairs(meeting));
        stage.as(CHAIR_OF_RAG, () -> reviews.approve(meeting));
        clock.set(Instant.parse("2023-06-01T08:00:00Z"));
        stage.as(SECRETARY, () -> {
            preparation.issue(meeting);
            for (var body : List.of("TSAG", "TDAG")) {
                slips.send(meeting, body, EnumSet.allOf(CoverPurpose.class), SampleDecisions.IN_JUNE);
            }
        });
        for (var chair : List.of(CHAIR_OF_TSAG, CHAIR_OF_TDAG)) {
            assertThat(stage.as(chair, () -> slips.waiting()))
                    .anySatisfy(slip -> assertThat(slip.meeting()).isEqualTo(meeting));
        }
        stage.enter(DELEGATE_OF_KENYA);
        var report = reports.last(meeting).orElseThrow();
        assertThat(report.symbol()).startsWith("ISCG-23/");
        Files.createDirectories(FILES);
        for (var language : Language.values()) {
            checkPdf(report, language);
            checkDocx(language);
            speakingNotesAndSlip(language);
        }
    }

    private void checkPdf(ReportDetails report, Language language) throws Exception {
        var document = reports.pdf(report, language).orElseThrow();
        var pdf = documents.open(document).orElseThrow().content().getContentAsByteArray();
        keep("report", language, "pdf", pdf);
        PdfUa.check(pdf, language.tag());
    }

    private void checkDocx(Language language) throws IOException {
        var file = meetingDocuments.of(meeting).getFirst().papers().getFirst().there().stream()
                .filter(one -> one.symbol().language() == language)
                .findFirst()
                .orElseThrow();
        var docx = documents.open(file.document().id()).orElseThrow().content().getContentAsByteArray();
        keep("report", language, "docx", docx);
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(opened)) {
            assertThat(words.getText()).contains(file.symbol().toString()).doesNotContain("[");
            for (var decision : SampleDecisions.ALL) {
                assertThat(words.getText()).contains(decision.text().in(language));
            }
        }
    }

    private void speakingNotesAndSlip(Language language) throws Exception {
        for (var format : FileFormat.values()) {
            var notes = stage.as(SECRETARY, () -> files.notes(meeting, language, format))
                    .orElseThrow();
            keep("notes", language, format.ending(), notes);
            var slip = stage.as(CHAIR_OF_TSAG, () -> files.cover(meeting, "TSAG", language, format))
                    .orElseThrow();
            keep("slip", language, format.ending(), slip);
            if (format == FileFormat.PDF) {
                PdfUa.check(notes, "notes " + language.tag());
                PdfUa.check(slip, "slip " + language.tag());
            }
        }
    }

    private static void keep(String name, Language language, String format, byte[] content) throws IOException {
        Files.write(FILES.resolve(name + "-" + language.tag() + "." + format), Objects.requireNonNull(content));
    }
}
