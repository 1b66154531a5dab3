package iscg.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF put together line by line, each drawn under a mark of its own. */
final class MadeTaggedPdf {

    private final PDDocument pdf = new PDDocument();
    private final PDPage page = new PDPage();
    private final PDPageContentStream content;
    private final PDStructureElement document;
    private int lines;

    MadeTaggedPdf() throws IOException {
        pdf.addPage(page);
        var root = new PDStructureTreeRoot();
        root.setRoleMap(Map.of("Kapitel", "H1"));
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marks);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
        content = new PDPageContentStream(pdf, page);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement group(String type, PDStructureNode above) {
        var element = new PDStructureElement(type, above);
        above.appendKid(element);
        return element;
    }

    PDStructureElement line(String type, PDStructureNode above, String text) throws IOException {
        var element = group(type, above);
        element.setPage(page);
        element.appendKid(lines);
        content.beginMarkedContent(COSName.getPDFName(type), lines);
        draw(text);
        content.endMarkedContent();
        return element;
    }

    MadeTaggedPdf line(String type, String text) throws IOException {
        line(type, document, text);
        return this;
    }

    /** Drawn, but in no part of the tree. */
    MadeTaggedPdf artifact(String text) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        draw(text);
        content.endMarkedContent();
        return this;
    }

    MadeTaggedPdf untagged(String text) throws IOException {
        draw(text);
        return this;
    }

    private void draw(String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 750 - 24 * lines++);
        content.showText(text);
        content.endText();
    }

    Path saved(Path folder) throws IOException {
        var file = folder.resolve("tagged.pdf");
        content.close();
        pdf.save(file.toFile());
        pdf.close();
        return file;
    }
}
