package iscg.deadline;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reminders were given already. Told by the keys of tables, so that of two mornings at once one comes too late. */
@Component
public class GivenReminders {

    private final JdbcClient database;
    private final Clock clock;

    GivenReminders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes that a reminder is given now, within the caller's transaction.
     *
     * @param table whose key is what is reminded of and the reminder
     * @param of what is reminded of, by columns of the table
     * @return false if it was given before
     */
    public boolean noteNew(String table, Map<String, ?> of, Reminder reminder) {
        var columns = of.keySet().stream().collect(Collectors.joining(", "));
        var values = of.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
        return database.sql("insert ignore into %s (%s, reminder, given_at) values (%s, :reminder, :given_at)"
                                .formatted(table, columns, values))
                        .params(of)
                        .param("reminder", reminder.name())
                        .param("given_at", LocalDateTime.ofInstant(clock.instant(), UTC))
                        .update()
                == 1;
    }
}
