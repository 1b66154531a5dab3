package iscg.paper;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter();

    @ParameterizedTest
    @EnumSource
    void bearsTitleAndLanguage(Language language) throws IOException {
        var paper = APaper.in(language);
        try (var docx = written(paper)) {
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(paper.title());
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains(language.tag());
            assertThat(docx.getHeaderList().getFirst().getText()).contains("ISCG-26/12");
        }
    }

    @Test
    void hasRealHeadingsAndLists() throws IOException {
        try (var docx = written(APaper.in(Language.FRENCH))) {
            assertThat(docx.getParagraphs().stream()
                            .map(XWPFParagraph::getStyle)
                            .filter(Objects::nonNull)
                            .toList())
                    .containsExactly("Title", "Heading1", "Heading2", "ListBullet", "ListBullet");
            assertThat(docx.getStyles().getStyle("Heading2").getCTStyle().xmlText())
                    .contains("outlineLvl w:val=\"1\"")
                    .contains("fr-CH");
            assertThat(docx.getParagraphs())
                    .filteredOn(one -> one.getNumID() != null)
                    .hasSize(2);
        }
    }

    @Test
    void givesTablesAHeaderRowAndACaption() throws IOException {
        try (var docx = written(APaper.in(Language.RUSSIAN))) {
            var table = docx.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Отчет о собрании");
        }
    }

    @Test
    void writesArabicFromRightToLeftAndIsolatesWhatIsNot() throws IOException {
        try (var docx = written(APaper.in(Language.ARABIC))) {
            assertThat(docx.getParagraphs())
                    .filteredOn(one -> !one.getText().isEmpty())
                    .allMatch(one -> one.getCTP().getPPr().isSetBidi());
            var mixed = docx.getParagraphs().stream()
                    .filter(one -> one.getText().contains("ITU-R"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mixed.getRuns())
                    .filteredOn(run -> run.text().contains("ITU-R"))
                    .noneMatch(run -> run.getCTR().getRPr().sizeOfRtlArray() > 0);
            assertThat(mixed.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                    .isPositive();
            assertThat(docx.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual())
                    .isTrue();
            assertThat(docx.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
            assertThat(docx.getHeaderFooterPolicy().getDefaultHeader().getParagraphs())
                    .allMatch(one -> one.getCTP().getPPr().isSetBidi());
        }
    }

    @Test
    void numbersAllPagesAndNamesTheDocumentOnAllButTheFirst() throws IOException {
        try (var docx = written(APaper.in(Language.ENGLISH))) {
            var pages = docx.getHeaderFooterPolicy();
            assertThat(docx.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(pages.getFirstPageHeader().getText()).isBlank();
            assertThat(pages.getDefaultHeader().getText()).contains("ISCG-26/12");
            for (var footer : List.of(pages.getFirstPageFooter(), pages.getDefaultFooter())) {
                assertThat(footer.getParagraphs()
                                .getFirst()
                                .getCTP()
                                .getFldSimpleArray(0)
                                .getInstr())
                        .isEqualTo("PAGE");
            }
        }
    }

    private XWPFDocument written(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(paper)));
    }
}
