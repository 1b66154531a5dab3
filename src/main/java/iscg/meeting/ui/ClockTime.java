package iscg.meeting.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it in the six languages: 9:30, 09.30, 14h30, 1430. */
final class ClockTime {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*(?:[:.h]\\s*)?(\\d{2})?\\s*");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ClockTime() {}

    /** Empty for what is no time of day. Digits of all scripts count. */
    static Optional<LocalTime> parse(String text) {
        var digits = text.strip()
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var match = TYPED.matcher(digits);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), minutes));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    static String write(LocalTime time) {
        return WRITTEN.format(time);
    }
}
