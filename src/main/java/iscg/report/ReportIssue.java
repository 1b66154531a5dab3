package iscg.report;

import iscg.briefcase.MeetingDocumentService;
import iscg.briefcase.MeetingDocumentService.MadeFile;
import iscg.document.DocumentId;
import iscg.document.DocumentService;
import iscg.language.Language;
import iscg.language.Moments;
import iscg.paper.DocxWriter;
import iscg.paper.PdfWriter;
import iscg.symbol.FileSymbol;
import iscg.symbol.Symbol;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the files of an issued report: a numbered document of the meeting with a DOCX in each language, and beside it the PDF of each. */
@Component
class ReportIssue {

    private final ReportPapers papers;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final ReportPdfs pdfs;
    private final DocumentService documents;
    private final MeetingDocumentService meetingDocuments;
    private final Clock clock;

    ReportIssue(
            ReportPapers papers,
            DocxWriter docx,
            PdfWriter pdf,
            ReportPdfs pdfs,
            DocumentService documents,
            MeetingDocumentService meetingDocuments,
            Clock clock) {
        this.papers = papers;
        this.docx = docx;
        this.pdf = pdf;
        this.pdfs = pdfs;
        this.documents = documents;
        this.meetingDocuments = meetingDocuments;
        this.clock = clock;
    }

    /**
     * @param before the version that this one takes the place of
     * @return the symbol it got
     */
    String documents(ReportDetails report, Optional<ReportDetails> before) {
        var languages = Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> language != ReportPapers.ORIGINAL))
                .toList();
        var revised = before.map(ReportDetails::symbol).flatMap(Symbol::parse).orElse(null);
        return meetingDocuments
                .giveMade(report.meeting(), revised, languages, symbol -> make(report, symbol))
                .toString();
    }

    private MadeFile make(ReportDetails report, FileSymbol symbol) {
        var language = symbol.language();
        var paper = papers.report(
                Objects.requireNonNull(report.text()),
                language,
                symbol.symbol().toString(),
                Moments.dayOf(clock.instant()));
        pdfs.enter(report.id(), language, store(symbol.fileName("pdf"), pdf.write(paper)));
        return new MadeFile(paper.title(), store(symbol.fileName("docx"), docx.write(paper)));
    }

    private DocumentId store(String name, byte[] content) {
        return documents.receive(name, new ByteArrayInputStream(content)).id();
    }
}
