package iscg.journey;

import iscg.evaluation.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Very many needs, as years of use would leave them: of 200 members, on every topic, most of them open. */
final class ManyNeeds {

    private static final int MEMBERS =
            199; // no multiple of the number of states, topics or Sectors, so that each meets each

    /** Numbers from 1 on, as a table; the database makes them itself. */
    private static final String NUMBERS = """
            set statement max_recursive_iterations = 1000000 for
            create or replace table bench_number as
            with recursive number (i) as (select 1 union all select i + 1 from number where i < %d) select i from number""";

    private static final List<String> STEPS = List.of(
            "insert ignore into member (code, kind, name, region) select concat('M', i), 'SECTOR_MEMBER',"
                    + " concat('Sector Member ', i), 'EUROPE' from bench_number where i <= " + MEMBERS,
            """
            insert into need (year, number, submitter_id, member_code, topic_code, status, revision, assignee_id,
                submitted_at, forwarded_at, due_at, outcome, outcome_language, closed_at, track, track_lead, track_rule,
                lock_version)
            select 2026, i, (select min(id) from person), concat('M', 1 + i mod %d),
                elt(1 + i mod 4, 'accessibility', 'climate-change', 'e-meetings', 'other'), state, 1,
                if(i mod 3 = 0, null, (select max(id) from person)), now() - interval (60000 - i) minute,
                if(state in ('AWAITING_ADVICE', 'READY_TO_ANSWER', 'ANSWERED'), now(), null),
                if(state = 'AWAITING_ADVICE', now() + interval (i mod 60 - 10) day, null),
                if(state in ('ANSWERED', 'DECLINED'), 'It is done.', null),
                if(state in ('ANSWERED', 'DECLINED'), 'ENGLISH', null), if(state in ('ANSWERED', 'DECLINED'), now(), null),
                if(i mod 5 = 0, 'STRATEGIC_LEADERSHIP', null), if(i mod 5 = 0, 'COCO', null),
                if(i mod 5 = 0, 'STRATEGIC', null), 0
            from (select i, elt(1 + i mod 8, 'SUBMITTED', 'SUBMITTED', 'ASKED_BACK', 'AWAITING_ADVICE', 'AWAITING_ADVICE',
                'READY_TO_ANSWER', 'ANSWERED', 'DECLINED') as state from bench_number) as numbered""".formatted(MEMBERS),
            """
            insert into need_revision (need_id, revision, title, description, request, language, sent_at)
            select id, 1, concat('Captioning of meeting series ', number), repeat('Delegates cannot follow the meetings. ', 40),
                repeat('Captioning in the six languages. ', 10), 'ENGLISH', submitted_at from need""",
            "insert into need_revision_sector select id, elt(1 + id mod 3, 'ITU_R', 'ITU_T', 'ITU_D') from need_revision",
            "update need n join need_revision r on r.need_id = n.id set n.sector_bits = 1 << r.id mod 3",
            "drop table bench_number",
            "analyze table need, need_revision, need_revision_sector");

    private ManyNeeds() {}

    static void fill(EmbeddedMariaDb database, int count) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            run(connection, NUMBERS.formatted(count));
            for (var step : STEPS) {
                run(connection, step);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
