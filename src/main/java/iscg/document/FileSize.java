package iscg.document;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import iscg.language.Language;
import java.io.Serializable;

/** The size of a file, as the sender's own computer would tell it: 1 kB is 1,024 bytes. */
public record FileSize(long bytes) implements Serializable {

    private static final long KILO = 1 << 10;
    private static final long MEGA = 1 << 20;

    /** As in “2.4 MB”, in the reader's language, on one line. */
    public String in(Language language) {
        if (bytes < KILO) {
            return format(language, MeasureUnit.BYTE, UnitWidth.FULL_NAME, bytes); // the short name has no plural
        }
        var width = language == Language.ARABIC
                ? UnitWidth.FULL_NAME
                : UnitWidth.SHORT; // which mixes words and signs there
        return bytes < MEGA
                ? format(language, MeasureUnit.KILOBYTE, width, (double) bytes / KILO)
                : format(language, MeasureUnit.MEGABYTE, width, (double) bytes / MEGA);
    }

    private static String format(Language language, MeasureUnit unit, UnitWidth width, double amount) {
        return NumberFormatter.withLocale(language.locale())
                .unit(unit)
                .unitWidth(width)
                .precision(Precision.maxSignificantDigits(3))
                .format(amount)
                .toString()
                .replace(' ', '\u00a0');
    }
}
