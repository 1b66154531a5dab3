package iscg.report;

import java.util.Locale;

/** As what a paper is written. */
public enum FileFormat {
    DOCX,
    PDF;

    /** Of a file of this name's ending, in lower case. */
    static FileFormat ofEnding(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
