package iscg.paper;

import iscg.language.Language;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the parts of a paper into a DOCX, each in its direction. */
class DocxText {

    /** Twentieths of a point. */
    private static final long INDENT = 360;

    /** Points between the head and the line below it. */
    private static final long ABOVE_LINE = 4;

    /** Fiftieths of a per cent. */
    private static final long WHOLE = 5000;

    private final XWPFDocument document;
    private final Language language;
    private final boolean rightToLeft;

    DocxText(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
        this.rightToLeft = language.isRightToLeft();
    }

    void write(Paper paper) {
        paper.head().forEach(line -> fill(paragraph(), line, true));
        var last = document.getParagraphs().getLast();
        last.setBorderBottom(Borders.SINGLE);
        last.getCTP().getPPr().getPBdr().getBottom().setSpace(BigInteger.valueOf(ABOVE_LINE));
        facts(paper.facts());
        styled(DocxStyles.TITLE, paper.title());
        paper.blocks().forEach(this::write);
    }

    private void write(Paper.Block block) {
        switch (block) {
            case Paper.Heading heading -> styled(DocxStyles.HEADING + heading.level(), heading.text());
            case Paper.Words words -> words.paragraphs().forEach(one -> fill(paragraph(), one, false));
            case Paper.Bullets bullets -> bullets(bullets.items());
            case Paper.Facts facts -> facts(facts.facts());
            case Paper.Table table -> table(table);
        }
    }

    private void styled(String style, String text) {
        var paragraph = paragraph();
        paragraph.setStyle(style);
        fill(paragraph, text, false);
    }

    private void facts(List<Paper.Fact> facts) {
        for (var fact : facts) {
            var paragraph = paragraph();
            fill(paragraph, fact.term() + " ", true);
            fill(paragraph, fact.value(), false);
        }
    }

    private void bullets(List<String> items) {
        var numbering = document.createNumbering();
        var sort = CTAbstractNum.Factory.newInstance();
        sort.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var level = sort.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setStart(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(sort)));
        for (var item : items) {
            var paragraph = paragraph();
            paragraph.setStyle(DocxStyles.BULLET);
            paragraph.setNumID(list);
            fill(paragraph, item, false);
        }
    }

    private void table(Paper.Table table) {
        fill(paragraph(), table.caption(), true);
        var made = document.createTable(table.rows().size() + 1, table.headers().size());
        var properties = made.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(Run.clean(table.caption()));
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.PCT);
        width.setW(BigInteger.valueOf(WHOLE));
        if (rightToLeft) {
            properties.addNewBidiVisual();
        }
        columns(made);
        made.getRow(0).setRepeatHeader(true);
        fill(made.getRow(0), table.heads(), true);
        for (var row = 0; row < table.rows().size(); row++) {
            made.getRow(row + 1).setCantSplitRow(true);
            fill(made.getRow(row + 1), table.rows().get(row), false);
        }
        paragraph();
    }

    /** The first columns hold words, the last a day or a number: of three they are as 4 to 3 to 2. */
    private static void columns(XWPFTable table) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        var count = table.getRow(0).getTableCells().size();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var column = 0; column < count; column++) {
            var share = count + 1 - column;
            var width = BigInteger.valueOf(DocxWriter.TEXT_WIDTH * share / (count * (count + 3) / 2));
            grid.addNewGridCol().setW(width);
            for (var row : table.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
    }

    private void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (var column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphs().getFirst();
            direct(paragraph);
            fill(paragraph, cells.get(column), bold);
        }
    }

    private XWPFParagraph paragraph() {
        var paragraph = document.createParagraph();
        direct(paragraph);
        return paragraph;
    }

    /** In a paragraph from right to left, “left” is where its lines begin. */
    private void direct(XWPFParagraph paragraph) {
        direct(paragraph, ParagraphAlignment.LEFT);
    }

    void direct(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        if (rightToLeft) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    /** Lines of a text stay lines. */
    void fill(XWPFParagraph paragraph, String text, boolean bold) {
        var lines = text.split("\\R");
        for (var line = 0; line < lines.length; line++) {
            for (var run : Run.of(lines[line], rightToLeft)) {
                var made = paragraph.createRun();
                made.setText(run.text());
                var letters = made.getCTR().isSetRPr()
                        ? made.getCTR().getRPr()
                        : made.getCTR().addNewRPr();
                if (bold) {
                    made.setBold(true);
                    letters.addNewBCs();
                }
                if (run.rightToLeft()) {
                    letters.addNewRtl();
                }
            }
            if (line + 1 < lines.length) {
                paragraph.createRun().addBreak();
            }
        }
    }
}
