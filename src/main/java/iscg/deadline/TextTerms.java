package iscg.deadline;

import java.time.LocalDate;

/**
 * How long before a meeting a text must be there.
 *
 * @param translation how many days or months before, for it to be translated
 * @param latestDays how many days before at the latest; from then on it is held for the next meeting
 */
public record TextTerms(int translation, Unit unit, int latestDays) {

    /** Longer than any body ever asked for. */
    public static final int MOST = 366;

    public TextTerms {
        if (translation < 0 || translation > MOST || latestDays < 0 || latestDays > MOST) {
            throw new IllegalArgumentException("No such time before a meeting");
        }
    }

    /** The last day for a text that is to be translated. */
    public LocalDate translationBy(LocalDate meeting) {
        return unit == Unit.MONTHS ? meeting.minusMonths(translation) : meeting.minusDays(translation);
    }

    /** The last day for a text in its original language only; never before that for translation. */
    public LocalDate latestBy(LocalDate meeting) {
        var latest = meeting.minusDays(latestDays);
        return latest.isBefore(translationBy(meeting)) ? translationBy(meeting) : latest;
    }

    /** What becomes of a text that arrives on a day. */
    public Fate fateOf(LocalDate arrival, LocalDate meeting) {
        if (!arrival.isAfter(translationBy(meeting))) {
            return Fate.TRANSLATED;
        }
        return arrival.isAfter(latestBy(meeting)) ? Fate.HELD : Fate.ORIGINAL_ONLY;
    }

    /** What is counted. */
    public enum Unit {
        DAYS,
        MONTHS
    }
}
