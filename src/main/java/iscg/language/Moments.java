package iscg.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Writes moments as people of the six languages read them: in Geneva's time and the reader's, each labelled. Moments are
 * stored in UTC; a date without a time means the whole day in Geneva.
 */
@Component
public class Moments {

    /** The seat of the Union; every deadline is meant in its time. */
    public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String WORD_JOINER = "\u2060";
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<=[年月])(?=.)|(?=[年月日])");
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("(?<!\\d)1(?=[ \\u00a0]\\p{L})");

    private final Messages messages;

    Moments(Messages messages) {
        this.messages = messages;
    }

    /** For machines: in UTC, to the second, as HTML's {@code datetime} takes it. */
    public static String stamp(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** As in “2 May 2023, 14:00 (Geneva) · 08:00 (your time)”; the second part only where the clocks differ. */
    public String inFull(Instant moment, Language language, ZoneId reader) {
        var geneva = dayAndTime("d MMMM y", moment, language, GENEVA);
        if (offsetsAgree(moment, reader)) {
            return messages.text(language, "moment.geneva", Map.of("geneva", geneva));
        }
        var sameDay = dayOf(moment).equals(LocalDate.ofInstant(moment, reader));
        var yours =
                sameDay ? format("HH:mm", moment, language, reader) : dayAndTime("d MMMM", moment, language, reader);
        return messages.text(language, "moment.geneva-and-yours", Map.of("geneva", geneva, "yours", yours));
    }

    /** As in “14:02 (Geneva)”, for what happened just now. */
    public String time(Instant moment, Language language) {
        var geneva = format("HH:mm", moment, language, GENEVA);
        return messages.text(language, "moment.geneva", Map.of("geneva", geneva));
    }

    /** As in “2 May 2023”: the day in Geneva. */
    public String day(Instant moment, Language language) {
        return format("d MMMM y", moment, language, GENEVA);
    }

    /** The calendar day in Geneva. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, GENEVA);
    }

    /** The last moment of a day in Geneva: a reply-by date holds until its end. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(GENEVA).toInstant().minusSeconds(1);
    }

    private static boolean offsetsAgree(Instant moment, ZoneId reader) {
        return GENEVA.getRules().getOffset(moment).equals(reader.getRules().getOffset(moment));
    }

    private String dayAndTime(String day, Instant moment, Language language, ZoneId zone) {
        return messages.text(
                language,
                "moment.day-and-time",
                Map.of(
                        "day", format(day, moment, language, zone),
                        "time", format("HH:mm", moment, language, zone)));
    }

    private static String format(String skeleton, Instant moment, Language language, ZoneId zone) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, localeOf(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return onOneLine(withOrdinal(format.format(Date.from(moment)), language), language);
    }

    /** Keeps a day together where a line ends. In Chinese a line may end behind every sign. */
    static String onOneLine(String written, Language language) {
        return language == Language.CHINESE
                ? BETWEEN_CHINESE.matcher(written).replaceAll(WORD_JOINER)
                : written.replace(' ', NO_BREAK_SPACE);
    }

    /** French counts the first day of a month, “1er février”, and none of the others; CLDR does not know. */
    static String withOrdinal(String day, Language language) {
        return language == Language.FRENCH ? FIRST_OF_MONTH.matcher(day).replaceAll("1er") : day;
    }

    /** The Union writes English as Britain does: the day before the month. */
    private static ULocale localeOf(Language language) {
        return language == Language.ENGLISH ? ULocale.UK : ULocale.forLocale(language.locale());
    }
}
