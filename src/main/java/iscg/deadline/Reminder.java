package iscg.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When somebody is reminded of a day in Geneva until which something is expected of them: each once. */
public enum Reminder {
    TWO_WEEKS(14),
    ONE_WEEK(7),
    THREE_DAYS(3),
    ONE_DAY(1),
    LAST_DAY(0),
    OVERDUE(-1);

    private final int daysLeft;

    Reminder(int daysLeft) {
        this.daysLeft = daysLeft;
    }

    /** The last of the days that anybody can be reminded of today. */
    public static LocalDate furthest(LocalDate today) {
        return today.plusDays(TWO_WEEKS.daysLeft);
    }

    /**
     * The reminder that stands on a day. One whose own day was missed, as when the portal was down, stands until the next one's.
     * None that would have been due before the person was told at all: that is news enough.
     *
     * @param told when the person was told what is expected
     * @param due the last day for it
     */
    public static Optional<Reminder> on(LocalDate today, LocalDate told, LocalDate due) {
        var left = ChronoUnit.DAYS.between(today, due);
        return Arrays.stream(values())
                .filter(reminder -> left <= reminder.daysLeft)
                .min(Comparator.comparingInt(reminder -> reminder.daysLeft))
                .filter(reminder -> due.minusDays(reminder.daysLeft).isAfter(told));
    }
}
