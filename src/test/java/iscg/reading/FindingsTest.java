package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.reading.Finding.Code;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

    private static final DocumentReader READER = Readers.shared();

    @TempDir
    Path folder;

    @Test
    void findsTheBarriersAndLeftoversOfAPdf() throws IOException {
        assertThat(findings(MadeDocuments.pdf(folder, "", "")))
                .containsExactlyInAnyOrder(
                        Finding.of(Code.NOT_TAGGED),
                        Finding.of(Code.NO_LANGUAGE),
                        Finding.of(Code.NO_TITLE),
                        Finding.of(Code.COMMENTS),
                        Finding.of(Code.AUTHOR_NAMED, "A. Delegate"));
    }

    @Test
    void findsNothingThatIsInOrder() throws IOException {
        assertThat(findings(MadeDocuments.pdf(folder, "Plan", "en")))
                .extracting(Finding::code)
                .doesNotContain(Code.NO_LANGUAGE, Code.NO_TITLE, Code.NO_TEXT, Code.PREVIOUS_TEXT);
    }

    @Test
    void findsThatAPdfIsClosedToScreenReaders() throws IOException {
        assertThat(findings(MadeDocuments.pdfClosedToAssistiveTechnology(folder)))
                .contains(Finding.of(Code.CLOSED_TO_ASSISTIVE_TECHNOLOGY));
    }

    @Test
    void findsEarlierVersionsInAPdf() throws IOException {
        assertThat(findings(MadeDocuments.revisedPdf(folder))).contains(Finding.of(Code.PREVIOUS_TEXT));
    }

    @Test
    void findsTheBarriersAndLeftoversOfAWordDocument() throws IOException {
        assertThat(findings(MadeDocuments.word(folder)))
                .containsExactlyInAnyOrder(
                        Finding.of(Code.HEADING_LEVELS_SKIPPED),
                        Finding.of(Code.IMAGES_WITHOUT_ALTERNATIVE),
                        Finding.of(Code.TABLES_WITHOUT_HEADER),
                        Finding.of(Code.NO_LANGUAGE),
                        Finding.of(Code.NO_TITLE),
                        Finding.of(Code.TRACKED_CHANGES),
                        Finding.of(Code.HIDDEN_TEXT),
                        Finding.of(Code.CUSTOM_PROPERTIES),
                        Finding.of(Code.AUTHOR_NAMED, "A. Delegate"),
                        Finding.of(Code.LAST_MODIFIED_BY, "B. Editor"));
    }

    @Test
    void findsTheBarriersAndLeftoversOfSlides() throws IOException {
        assertThat(findings(MadeDocuments.slides(folder)))
                .contains(
                        Finding.of(Code.SLIDES_WITHOUT_TITLE),
                        Finding.of(Code.IMAGES_WITHOUT_ALTERNATIVE),
                        Finding.of(Code.HIDDEN_SLIDES));
    }

    @Test
    void findsWhatIsHiddenInAWorkbook() throws IOException {
        assertThat(findings(MadeDocuments.workbook(folder)))
                .contains(Finding.of(Code.HIDDEN_SHEETS), Finding.of(Code.HIDDEN_ROWS));
    }

    @Test
    void findsCommentsInARealPdf() {
        assertThat(findings(SampleFiles.document("annotations.pdf")))
                .extracting(Finding::code)
                .contains(Code.COMMENTS);
    }

    private static java.util.List<Finding> findings(Path file) {
        return Readers.read(READER, file).findings();
    }
}
