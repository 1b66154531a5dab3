package iscg.reading.child;

import iscg.reading.Finding;
import iscg.reading.Finding.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.jspecify.annotations.Nullable;

/** Barriers and leftovers in a PDF, by ISO 32000-1 and what PDF/UA asks for at the least. */
final class PdfChecks {

    private static final int LARGEST_SCANNED = 64 << 20;
    private static final Pattern END = Pattern.compile("startxref");

    private PdfChecks() {}

    static List<Finding> of(PDDocument pdf, Path file, boolean hasText) throws IOException {
        var findings = new ArrayList<Finding>();
        barriers(pdf, hasText).forEach(code -> findings.add(Finding.of(code)));
        Checks.add(findings, Code.COMMENTS, comments(pdf));
        Checks.add(findings, Code.PREVIOUS_TEXT, revisions(file));
        findings.addAll(PdfActions.of(pdf));
        return findings;
    }

    private static List<Code> barriers(PDDocument pdf, boolean hasText) {
        var codes = new ArrayList<Code>();
        var catalog = pdf.getDocumentCatalog();
        var marks = catalog.getMarkInfo();
        if (marks == null || !marks.isMarked() || catalog.getStructureTreeRoot() == null) {
            codes.add(Code.NOT_TAGGED);
        }
        if (isBlank(catalog.getLanguage())) {
            codes.add(Code.NO_LANGUAGE);
        }
        if (isBlank(pdf.getDocumentInformation().getTitle()) && catalog.getMetadata() == null) {
            codes.add(Code.NO_TITLE);
        }
        if (!hasText) {
            codes.add(Code.NO_TEXT);
        }
        if (!pdf.getCurrentAccessPermission().canExtractForAccessibility()) {
            codes.add(Code.CLOSED_TO_ASSISTIVE_TECHNOLOGY);
        }
        return codes;
    }

    private static int comments(PDDocument pdf) throws IOException {
        var comments = 0;
        for (var page : pdf.getPages()) {
            comments += page.getAnnotations(PdfChecks::isComment).size();
        }
        return comments;
    }

    private static boolean isComment(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationMarkup && !isBlank(annotation.getContents());
    }

    /** Each save that only appended ends like a file of its own; a linearized file has one end more from the start. */
    private static int revisions(Path file) throws IOException {
        if (Files.size(file) > LARGEST_SCANNED) {
            return 0;
        }
        var raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        var linearized = raw.substring(0, Math.min(raw.length(), 1024)).contains("/Linearized");
        return (int) END.matcher(raw).results().count() - (linearized ? 2 : 1);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
