package iscg.language;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes from when until when something lasts, in the time of a place that is named. */
@Component
public class TimeSpans {

    private final Messages messages;

    TimeSpans(Messages messages) {
        this.messages = messages;
    }

    /** As in “2 May 2023, 14:00–17:00 (Geneva)”. */
    public String at(Instant from, Instant until, ZoneId zone, Language language) {
        return messages.text(
                language,
                "moment.span",
                Map.of("span", span("yMMMMdHm", from, until, zone, language), "city", city(zone, language)));
    }

    /** As in “08:00–11:00 (your time)”, with the day where it is another than in the meeting's zone. */
    public String yours(Instant from, Instant until, ZoneId reader, ZoneId other, Language language) {
        var sameDay = from.atZone(reader)
                        .toLocalDate()
                        .equals(from.atZone(other).toLocalDate())
                && until.atZone(reader).toLocalDate().equals(until.atZone(other).toLocalDate());
        return messages.text(
                language,
                "moment.span.yours",
                Map.of("span", span(sameDay ? "Hm" : "MMMMdHm", from, until, reader, language)));
    }

    /** Whether the clocks of two zones show the same then. */
    public static boolean agree(Instant moment, ZoneId one, ZoneId other) {
        return one.getRules().getOffset(moment).equals(other.getRules().getOffset(moment));
    }

    /** The name of the place a zone is known by; Geneva for that of the seat. */
    public String city(ZoneId zone, Language language) {
        return zone.equals(Moments.GENEVA)
                ? messages.text(language, "moment.seat")
                : Objects.requireNonNullElse(
                        TimeZoneNames.getInstance(ULocale.forLocale(language.locale()))
                                .getExemplarLocationName(zone.getId()),
                        zone.getId());
    }

    private static String span(String skeleton, Instant from, Instant until, ZoneId zone, Language language) {
        var format = DateIntervalFormat.getInstance(skeleton, language.usage());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        var span = format.format(new DateInterval(from.toEpochMilli(), until.toEpochMilli()));
        return switch (language) {
            case RUSSIAN -> span.replace('—', '–'); // CLDR has the long dash
            case CHINESE -> Moments.onOneLine(span, language);
            default -> Moments.withOrdinal(span, language);
        };
    }
}
