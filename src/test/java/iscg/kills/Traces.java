package iscg.kills;

import iscg.evaluation.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in the portal's database: how often each trace of a deed is there, by need, and the mails it knows of. */
final class Traces {

    private static final String COUNTED = """
            select subject, concat_ws(' ', 'history', verb, if(verb like 'slip.%', json_value(details, '$.body'), null)) as trace
            from history_entry
            union all
            select subject, concat_ws(' ', 'told', verb, json_value(details, '$.body')) from happening
            union all
            select concat('ISCG-', year mod 100, '/N', number), 'row need' from need
            union all
            select concat('ISCG-', year mod 100, '/N', number), 'row answered' from need where status = 'ANSWERED'
            union all
            select concat('ISCG-', year mod 100, '/N', number), if(step.i = 1, 'row question', 'row question-replied')
            from need_question q join need n on n.id = q.need_id join (select 1 as i union all select 2) step
            where step.i = 1 or q.reply is not null
            union all
            select concat('ISCG-', year mod 100, '/N', number),
                concat(if(step.i = 1, 'row slip ', 'row slip-replied '), s.body_code)
            from slip s join need n on n.id = s.need_id join (select 1 as i union all select 2) step
            where step.i = 1 or s.replied_at is not null
            """;

    private static final String NUMBERS = """
            select r.title, concat('ISCG-', n.year mod 100, '/N', n.number)
            from need n join need_revision r on r.need_id = n.id and r.revision = 1 order by n.id""";

    private static final String UNFINISHED =
            "select count(*) from mail where state in ('WAITING', 'SENDING', 'ENDING')";

    private static final String MAILS = "select id, state from mail";

    private final Map<String, List<String>> numbers = new HashMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, String> mails = new HashMap<>();

    private Traces() {}

    static Traces in(EmbeddedMariaDb database) throws SQLException {
        var traces = new Traces();
        try (var connection = open(database)) {
            read(
                    connection,
                    NUMBERS,
                    (title, number) -> traces.numbers
                            .computeIfAbsent(title, one -> new ArrayList<>())
                            .add(number));
            read(
                    connection,
                    COUNTED,
                    (number, trace) -> traces.counts
                            .computeIfAbsent(number, one -> new HashMap<>())
                            .merge(trace, 1, Integer::sum));
            read(connection, MAILS, traces.mails::put);
        }
        return traces;
    }

    /** Mails that are still to be sent. */
    static int unfinishedMails(EmbeddedMariaDb database) throws SQLException {
        try (var connection = open(database);
                var rows = connection.createStatement().executeQuery(UNFINISHED)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The numbers of all needs with a title; one is right. */
    List<String> numbers(String title) {
        return numbers.getOrDefault(title, List.of());
    }

    int count(String number, String trace) {
        return counts.getOrDefault(number, Map.of()).getOrDefault(trace, 0);
    }

    /** The state of each mail that was ever written, by its key. */
    Map<String, String> mails() {
        return mails;
    }

    private static Connection open(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void read(Connection connection, String query, TwoColumns take) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                take.row(rows.getString(1), rows.getString(2));
            }
        }
    }

    @FunctionalInterface
    private interface TwoColumns {

        void row(String first, String second);
    }
}
