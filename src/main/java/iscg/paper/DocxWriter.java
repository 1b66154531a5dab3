package iscg.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes papers as DOCX: real headings and lists, header rows, language and direction of every part, title and language in its properties. */
@Component
public class DocxWriter {

    /** Twentieths of a point. */
    private static final long MARGIN = 1247;

    private static final long A4_WIDTH = 11906;

    /** Of what stands between the margins. */
    static final long TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;

    private static final long A4_HEIGHT = 16838;

    public byte[] write(Paper paper) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            DocxStyles.addTo(document, paper.language());
            properties(document.getProperties(), paper);
            page(document, paper);
            new DocxText(document, paper.language()).write(paper);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void properties(POIXMLProperties properties, Paper paper) {
        var core = properties.getCoreProperties();
        core.setTitle(Run.clean(paper.title()));
        core.setCreator(Run.clean(paper.head().getFirst()));
        core.setDescription(Run.clean(paper.page()));
        core.getUnderlyingProperties().setLanguageProperty(paper.language().tag());
    }

    /** A4; above, but on the first page, which tells it anyway, the number of the document, below the number of the page. */
    private static void page(XWPFDocument document, Paper paper) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        if (paper.language().isRightToLeft()) {
            section.addNewBidi();
        }
        section.addNewTitlePg();
        var text = new DocxText(document, paper.language());
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        text.direct(header, ParagraphAlignment.CENTER);
        text.fill(header, paper.page(), false);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        for (var pages : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            var footer = document.createFooter(pages).createParagraph();
            text.direct(footer, ParagraphAlignment.CENTER);
            footer.getCTP().addNewFldSimple().setInstr("PAGE");
        }
    }
}
