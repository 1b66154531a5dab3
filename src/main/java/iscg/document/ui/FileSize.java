package iscg.document.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import iscg.language.Language;

/** Tells a number of bytes as people of a language write it, such as “1.2 MB”. */
final class FileSize {

    private static final double KILOBYTE = 1000;
    private static final double MEGABYTE = 1000 * KILOBYTE;

    private FileSize() {}

    static String of(long bytes, Language language) {
        return bytes < MEGABYTE
                ? format(Math.max(bytes / KILOBYTE, 1), MeasureUnit.KILOBYTE, Precision.integer(), language)
                : format(bytes / MEGABYTE, MeasureUnit.MEGABYTE, Precision.maxFraction(1), language);
    }

    private static String format(double amount, MeasureUnit unit, Precision precision, Language language) {
        return NumberFormatter.withLocale(ULocale.forLocale(language.locale()))
                .unit(unit)
                .precision(precision)
                .format(amount)
                .toString();
    }
}
