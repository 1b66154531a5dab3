package iscg.reading;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.reading.Finding.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does more than show text is pointed out, since nobody sees it. */
class ActivePartsTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    @Test
    void areFoundInWord() throws IOException, InvalidFormatException {
        var file = folder.resolve("active.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createParagraph().getCTP().addNewFldSimple().setInstr(" DDEAUTO cmd \"/C calc\" ");
            var split = word.createParagraph().getCTP();
            split.addNewR().addNewInstrText().setStringValue("DD");
            split.addNewR().addNewInstrText().setStringValue("E excel");
            split.addNewR().addNewFldChar();
            word.createParagraph().getCTP().addNewFldSimple().setInstr("PAGE");
            word.getPackagePart()
                    .addExternalRelationship("https://elsewhere.example/t.dotx", RELATIONS + "attachedTemplate");
            word.getPackagePart().addExternalRelationship("https://itu.int", RELATIONS + "hyperlink");
            var name = PackagingURIHelper.createPartName("/word/embeddings/oleObject1.bin");
            word.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.oleObject")
                    .getOutputStream()
                    .close();
            word.write(out);
        }
        assertThat(Readers.read(Readers.shared(), file).findings())
                .contains(
                        Finding.of(Code.COMMANDS, 2), Finding.of(Code.FETCHED_PARTS), Finding.of(Code.EMBEDDED_FILES));
    }

    @Test
    void areFoundInPdf() throws IOException {
        var file = folder.resolve("active.pdf");
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            page.getAnnotations().add(link);
            var annex = new PDComplexFileSpecification();
            annex.setFile("annex.txt");
            annex.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream("An annex".getBytes())));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("annex", annex));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(file.toFile());
        }
        assertThat(Readers.read(Readers.shared(), file).findings())
                .contains(Finding.of(Code.COMMANDS, 2), Finding.of(Code.EMBEDDED_FILES));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "table.csv, text/csv, \"country;year\n=cmd|' /C calc'!A0;1\", COMMANDS",
                "page.html, text/html, <p onload=x()>Hello</p>, COMMANDS",
                "letter.rtf, application/rtf, {\\rtf1 {\\field{\\*\\fldinst DDEAUTO cmd}} Hello}, COMMANDS",
                "letter.rtf, application/rtf, {\\rtf1 {\\object{\\*\\objdata 0105}} Hello}, EMBEDDED_FILES",
                "letter.rtf, application/rtf, {\\rtf1{\\*\\template http://elsewhere.example/t} Hello}, FETCHED_PARTS"
            })
    void areFoundInTypedText(String name, String mediaType, String content, Code code) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        assertThat(Readers.shared().read(file, mediaType, name).findings()).contains(Finding.of(code));
    }

    @Test
    void areNotFoundWhereThereAreNone() throws IOException {
        var table = Files.writeString(folder.resolve("table.csv"), "sum;note\n=1+2;a | b!\n");
        assertThat(Readers.shared().read(table, "text/csv", "table.csv").findings())
                .isEmpty();
        for (var sample : SampleFiles.documents()) {
            assertThat(Readers.read(Readers.shared(), sample).findings())
                    .as(sample.toString())
                    .extracting(Finding::code)
                    .doesNotContain(Code.COMMANDS, Code.FETCHED_PARTS);
        }
    }
}
