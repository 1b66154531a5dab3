package iscg.paper;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {

    private static final PaperFonts FONTS = new PaperFonts();

    private final PdfWriter writer = new PdfWriter(FONTS);

    @ParameterizedTest
    @EnumSource
    void keepsPdfUa(Language language) throws Exception {
        PdfUa.check(writer.write(APaper.in(language)), language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void bearsTitleLanguageAndTags(Language language) throws Exception {
        var paper = APaper.in(language);
        try (var pdf = Loader.loadPDF(writer.write(paper))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo(paper.title());
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .containsSubsequence("P", "P", "P", "H1", "H2", "P", "P", "H3", "L", "LI");
        }
    }

    @Test
    void isReadInTheOrderInWhichItIsWritten() throws Exception {
        try (var pdf = Loader.loadPDF(writer.write(APaper.in(Language.CHINESE)))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence("会议报告 (ISCG)", "ISCG-26/12-C", "ITU-R", "TSAG");
        }
    }

    @Test
    void embedsItsFonts() throws Exception {
        try (var pdf = Loader.loadPDF(writer.write(APaper.in(Language.ARABIC)))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void saysWhichLettersNoFontHas() {
        assertThat(FONTS.missing("Genève 日内瓦 جنيف Женева “—”")).isEmpty();
        assertThat(FONTS.missing("ᚠ and ᚠ")).containsExactly("ᚠ");
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
