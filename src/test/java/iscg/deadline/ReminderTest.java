package iscg.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 21);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, TWO_WEEKS",
        "2026-12-14, ONE_WEEK",
        "2026-12-18, THREE_DAYS",
        "2026-12-20, ONE_DAY",
        "2026-12-21, LAST_DAY",
        "2026-12-22, OVERDUE",
        "2027-02-01, OVERDUE"
    })
    void standsOnItsDay(LocalDate today, Reminder reminder) {
        assertThat(Reminder.on(today, TOLD, DUE)).contains(reminder);
    }

    @Test
    void standsUntilTheNextWhereItsOwnDayWasMissed() {
        assertThat(Reminder.on(DUE.minusDays(6), TOLD, DUE)).contains(Reminder.ONE_WEEK);
        assertThat(Reminder.on(DUE.minusDays(2), TOLD, DUE)).contains(Reminder.THREE_DAYS);
    }

    @Test
    void remindsNobodyLongBefore() {
        assertThat(Reminder.on(DUE.minusDays(15), TOLD, DUE)).isEmpty();
    }

    @Test
    void remindsNobodyOfWhatTheyWereToldAfterItsDay() {
        var told = DUE.minusDays(10);
        assertThat(Reminder.on(DUE.minusDays(9), told, DUE)).isEmpty();
        assertThat(Reminder.on(DUE.minusDays(7), told, DUE)).contains(Reminder.ONE_WEEK);
        assertThat(Reminder.on(DUE, DUE, DUE)).isEmpty();
        assertThat(Reminder.on(DUE.plusDays(1), DUE, DUE)).contains(Reminder.OVERDUE);
    }

    @Test
    void comesInOrderAndEachOnceHoweverLongOneWaits() {
        var seen = Stream.iterate(TOLD, day -> day.plusDays(1))
                .limit(60)
                .flatMap(day -> Reminder.on(day, TOLD, DUE).stream())
                .distinct()
                .toList();
        assertThat(seen).containsExactly(Reminder.values());
    }
}
