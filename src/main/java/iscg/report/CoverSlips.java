package iscg.report;

import static java.time.ZoneOffset.UTC;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cover slips as the database keeps them. */
@Component
class CoverSlips {

    private static final String ALL =
            "select slip.*, report.meeting_id from report_slip slip join report on report.id = slip.report_id ";

    private final JdbcClient database;
    private final Clock clock;

    CoverSlips(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<CoverSlip> of(ReportId report) {
        return database.sql(ALL + "where slip.report_id = ? order by slip.id")
                .param(report.value())
                .query(CoverSlips::read)
                .list();
    }

    /** What is due first on top; what needs no reply last. */
    List<CoverSlip> waiting(Collection<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : database.sql(ALL + "where slip.body_code in (:bodies) and slip.settled_at is null"
                                + " order by slip.reply_by is null, slip.reply_by, slip.id")
                        .param("bodies", bodies)
                        .query(CoverSlips::read)
                        .list();
    }

    /** Those for action that nobody replied to, if they are due until a day, or were. */
    List<CoverSlip> awaitedUntil(LocalDate last) {
        return database.sql(
                        ALL + "where slip.reply_by <= ? and slip.settled_at is null order by slip.reply_by, slip.id")
                .param(last)
                .query(CoverSlips::read)
                .list();
    }

    Optional<CoverSlip> find(long id) {
        return database.sql(ALL + "where slip.id = ?")
                .param(id)
                .query(CoverSlips::read)
                .optional();
    }

    /** @return false if the body has one already */
    boolean send(ReportId report, String body, Set<CoverPurpose> purposes, @Nullable LocalDate by, long sender) {
        return database.sql("insert ignore into report_slip"
                                + " (report_id, body_code, for_information, for_action, reply_by, sent_at, sent_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                        .param(report.value())
                        .param(body)
                        .param(purposes.contains(CoverPurpose.INFORMATION))
                        .param(purposes.contains(CoverPurpose.ACTION))
                        .param(by)
                        .param(LocalDateTime.ofInstant(clock.instant(), UTC))
                        .param(sender)
                        .update()
                > 0;
    }

    /** @return false if somebody was first */
    boolean settle(long id, long person, @Nullable String reply, @Nullable Language language) {
        return database.sql("update report_slip set settled_at = ?, settled_by = ?, reply = ?, reply_language = ?"
                                + " where id = ? and settled_at is null")
                        .param(LocalDateTime.ofInstant(clock.instant(), UTC))
                        .param(person)
                        .param(reply)
                        .param(language == null ? null : language.name())
                        .param(id)
                        .update()
                > 0;
    }

    private static CoverSlip read(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", LocalDateTime.class);
        var reply = row.getString("reply");
        var language = row.getString("reply_language");
        return new CoverSlip(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting_id")),
                row.getString("body_code"),
                row.getBoolean("for_information"),
                row.getBoolean("for_action"),
                row.getObject("reply_by", LocalDate.class),
                row.getObject("sent_at", LocalDateTime.class).toInstant(UTC),
                settled == null ? null : settled.toInstant(UTC),
                reply == null ? "" : reply,
                language == null ? null : Language.valueOf(language));
    }
}
