package iscg.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Documents with everything wrong that there are findings for, made by the libraries that write them. */
final class MadeDocuments {

    private MadeDocuments() {}

    /** Two pages, a comment, not tagged. */
    static Path pdf(Path folder, String title, String language) throws IOException {
        var file = folder.resolve("made.pdf");
        try (var pdf = new PDDocument()) {
            write(pdf, "A plan for the work of the coming year");
            write(pdf, "and its second page");
            pdf.getDocumentInformation().setTitle(title);
            pdf.getDocumentInformation().setAuthor("A. Delegate");
            pdf.getDocumentCatalog().setLanguage(language);
            var comment = new PDAnnotationText();
            comment.setContents("Really?");
            pdf.getPage(0).getAnnotations().add(comment);
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path emptyPdf(Path folder) throws IOException {
        var file = folder.resolve("scan.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path pdfClosedToAssistiveTechnology(Path folder) throws IOException {
        var permission = new AccessPermission();
        permission.setCanExtractForAccessibility(false);
        return encrypted(folder, "", permission);
    }

    static Path lockedPdf(Path folder) throws IOException {
        return encrypted(folder, "secret", new AccessPermission());
    }

    private static Path encrypted(Path folder, String password, AccessPermission permission) throws IOException {
        var file = folder.resolve("encrypted.pdf");
        try (var pdf = new PDDocument()) {
            write(pdf, "For some eyes only");
            var policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(file.toFile());
        }
        return file;
    }

    /** Saved once more by appending, as some programs do. */
    static Path revisedPdf(Path folder) throws IOException {
        var file = pdf(folder, "Plan", "en");
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(Files.readAllBytes(file));
                var out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            pdf.getDocumentInformation().setTitle("Another plan");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        return file;
    }

    private static void write(PDDocument pdf, String text) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    /** A skipped level, a picture nobody described, a table without header, tracked and hidden text, a custom property. */
    static Path word(Path folder) throws IOException {
        try (var word = new XWPFDocument()) {
            heading(word, "Heading1", "heading 1", "Plan");
            heading(word, "Heading3", "heading 3", "Too deep");
            word.createParagraph().createRun().setText("What is to be done.");
            try (var picture = Files.newInputStream(picture(folder))) {
                word.createParagraph()
                        .createRun()
                        .addPicture(picture, Document.PICTURE_TYPE_PNG, "", Units.toEMU(10), Units.toEMU(10));
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
            var table = word.createTable(2, 2);
            table.getRow(1).getCell(0).setText("Kenya");
            var paragraph = word.createParagraph();
            var inserted = paragraph.getCTP().addNewIns();
            inserted.setAuthor("B. Editor");
            inserted.addNewR().addNewT().setStringValue("added");
            var hidden = paragraph.createRun();
            hidden.setText("unseen");
            hidden.getCTR().addNewRPr().addNewVanish();
            word.getProperties().getCoreProperties().setCreator("A. Delegate");
            word.getProperties().getCoreProperties().setLastModifiedByUser("B. Editor");
            word.getProperties().getCustomProperties().addProperty("Cost centre", "4711");
            return saved(word, folder.resolve("made.docx"));
        }
    }

    /** A header row, and in a cell a table with none. */
    static Path wordTable(Path folder) throws IOException {
        try (var word = new XWPFDocument()) {
            var table = word.createTable(3, 2);
            table.getRow(0).setRepeatHeader(true);
            table.getRow(0).getCell(0).setText("Country");
            table.getRow(0).getCell(1).setText("Year");
            table.getRow(1).getCell(0).setText("Kenya");
            var inner = table.getRow(2).getCell(1);
            inner.insertNewTbl(inner.getParagraphArray(0).getCTP().newCursor())
                    .createRow()
                    .createCell()
                    .setText("within");
            return saved(word, folder.resolve("table.docx"));
        }
    }

    private static void heading(XWPFDocument word, String id, String name, String text) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        word.createStyles().addStyle(new XWPFStyle(style));
        var paragraph = word.createParagraph();
        paragraph.setStyle(id);
        paragraph.createRun().setText(text);
    }

    /** One slide with neither title nor description of its picture, hidden. */
    static Path slides(Path folder) throws IOException {
        try (var slides = new XMLSlideShow()) {
            var data = slides.addPicture(Files.readAllBytes(picture(folder)), PictureData.PictureType.PNG);
            var slide = slides.createSlide();
            slide.createPicture(data);
            slide.setHidden(true);
            return saved(slides, folder.resolve("made.pptx"));
        }
    }

    static Path workbook(Path folder) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var shown = workbook.createSheet("Budget");
            shown.createRow(0).createCell(0).setCellValue("shown");
            shown.createRow(1).setZeroHeight(true);
            workbook.createSheet("Secret");
            workbook.setSheetHidden(1, true);
            return saved(workbook, folder.resolve("made.xlsx"));
        }
    }

    /** A Word document whose text is next to no bytes until it is unpacked. */
    static Path explodingWord(Path folder) throws IOException {
        var source = word(folder);
        var file = folder.resolve("exploding.docx");
        try (var zip = new java.util.zip.ZipFile(source.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals("word/document.xml")) {
                    zip.getInputStream(entry).transferTo(out);
                    continue;
                }
                out.write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        .getBytes(StandardCharsets.UTF_8));
                var some = "<w:p/>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
                for (var i = 0; i < 3_000; i++) {
                    out.write(some);
                }
            }
        }
        return file;
    }

    private static Path picture(Path folder) throws IOException {
        var file = folder.resolve("dot.png");
        var image = new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Path saved(POIXMLDocument document, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }
}
