package iscg.paper;

import iscg.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;

/** The fonts a DOCX asks for, which every office program has or replaces, and how it names languages. */
final class DocxFonts {

    private static final String LATIN = "Calibri";
    private static final String ARABIC = "Arial";
    private static final String CHINESE = "SimSun";

    private DocxFonts() {}

    static CTFonts of(Language language) {
        var fonts = CTFonts.Factory.newInstance();
        var latin = language == Language.CHINESE ? "Arial" : LATIN;
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setCs(ARABIC);
        fonts.setEastAsia(CHINESE);
        return fonts;
    }

    /** A language with its region, as office programs know it; the Union writes English as Britain does. */
    static void mark(CTLanguage mark, Language language) {
        switch (language) {
            case ARABIC -> mark.setBidi("ar-SA");
            case CHINESE -> mark.setEastAsia("zh-CN");
            case ENGLISH -> mark.setVal("en-GB");
            case FRENCH -> mark.setVal("fr-CH");
            case RUSSIAN -> mark.setVal("ru-RU");
            case SPANISH -> mark.setVal("es-ES");
        }
        if (language == Language.ARABIC || language == Language.CHINESE) {
            mark.setVal(language.tag());
        }
    }
}
