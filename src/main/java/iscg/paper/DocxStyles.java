package iscg.paper;

import iscg.language.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a DOCX: fonts and language of the whole, and headings by which readers find their way. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading";
    static final String BULLET = "ListBullet";

    /** Half points. */
    private static final int TEXT = 22;

    private static final int OF_TITLE = 34;
    private static final int[] OF_HEADING = {26, 23};

    /** Twentieths of a point. */
    private static final int BEFORE_HEADING = 280;

    private static final int AFTER = 120;

    /** 240ths of a line: marks above and below Arabic letters need room. */
    private static final int ARABIC_LINE = 300;

    /** Half points by which Arabic letters are larger, which look smaller than others. */
    private static final int LARGER_ARABIC = 2;

    private DocxStyles() {}

    static void addTo(XWPFDocument document, Language language) {
        var styles = document.createStyles();
        styles.setDefaultFonts(DocxFonts.of(language));
        styles.setSpellingLanguage(language.tag());
        add(document, "Normal", "Normal", TEXT, false, 0, -1, language);
        add(document, TITLE, "Title", OF_TITLE, true, BEFORE_HEADING, -1, language);
        for (var level = 1; level <= OF_HEADING.length; level++) {
            add(
                    document,
                    HEADING + level,
                    "heading " + level,
                    OF_HEADING[level - 1],
                    true,
                    BEFORE_HEADING,
                    level - 1,
                    language);
        }
        add(document, BULLET, "List Bullet", TEXT, false, 0, -1, language);
    }

    /** @param outline counted from 0; negative for what is no heading */
    private static void add(
            XWPFDocument document,
            String id,
            String name,
            int size,
            boolean bold,
            int before,
            int outline,
            Language language) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(AFTER));
        if (language == Language.ARABIC) {
            spacing.setLine(BigInteger.valueOf(ARABIC_LINE));
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        letters(style.addNewRPr(), size, bold, language);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void letters(CTRPr letters, int size, boolean bold, Language language) {
        letters.addNewRFonts().set(DocxFonts.of(language));
        if (bold) {
            letters.addNewB();
            letters.addNewBCs();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        letters.addNewSzCs().setVal(BigInteger.valueOf(size + LARGER_ARABIC));
        DocxFonts.mark(letters.addNewLang(), language);
    }
}
