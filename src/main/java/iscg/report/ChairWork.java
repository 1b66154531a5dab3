package iscg.report;

import static java.time.ZoneOffset.UTC;

import iscg.language.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What chairs said of reports, as the database keeps it. */
@Component
class ChairWork {

    private final JdbcClient database;
    private final Clock clock;

    ChairWork(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last first. */
    List<ChairComment> comments(ReportId report) {
        return database.sql("select * from report_comment where report_id = ? order by id desc")
                .param(report.value())
                .query((row, number) -> new ChairComment(
                        row.getInt("round"),
                        row.getString("part"),
                        row.getString("body_code"),
                        row.getLong("person_id"),
                        row.getString("text"),
                        Language.valueOf(row.getString("language")),
                        moment(row.getObject("commented_at", LocalDateTime.class))))
                .list();
    }

    void add(ReportId report, ChairComment comment) {
        database.sql("""
                insert into report_comment (report_id, round, part, body_code, person_id, text, language, commented_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report.value(),
                        comment.round(),
                        comment.part(),
                        comment.body(),
                        comment.person(),
                        comment.text(),
                        comment.language().name(),
                        LocalDateTime.ofInstant(comment.at(), UTC))
                .update();
    }

    /** Those of a round. */
    List<Approval> approvals(ReportDetails report) {
        return database.sql("select * from report_approval where report_id = ? and round = ? order by approved_at")
                .params(report.id().value(), report.round())
                .query((row, number) -> new Approval(
                        row.getString("body_code"),
                        row.getLong("person_id"),
                        moment(row.getObject("approved_at", LocalDateTime.class))))
                .list();
    }

    /** To approve again has no effect. */
    void approve(ReportDetails report, String body, long person) {
        database.sql("insert ignore into report_approval (report_id, round, body_code, person_id, approved_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        report.id().value(),
                        report.round(),
                        body,
                        person,
                        LocalDateTime.ofInstant(clock.instant(), UTC))
                .update();
    }

    private static Instant moment(LocalDateTime utc) {
        return utc.toInstant(UTC);
    }
}
