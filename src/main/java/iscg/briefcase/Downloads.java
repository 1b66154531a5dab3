package iscg.briefcase;

import static java.time.ZoneOffset.UTC;

import iscg.language.Language;
import iscg.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people last took along; by language, since in another one they have nothing yet. */
@Component
class Downloads {

    private final JdbcClient database;

    Downloads(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    Optional<Instant> last(long person, MeetingId meeting, Language language) {
        return database.sql("""
                select holds_until from briefcase_download
                where person_id = ? and meeting_id = ? and language = ?""")
                .params(person, meeting.value(), language.tag())
                .query((row, number) ->
                        row.getObject("holds_until", LocalDateTime.class).toInstant(UTC))
                .optional();
    }

    /** Keeps the later of two that end at once. */
    @Transactional
    void keep(long person, MeetingId meeting, Language language, Instant holdsUntil) {
        database.sql("""
                insert into briefcase_download (person_id, meeting_id, language, holds_until) values (?, ?, ?, ?)
                on duplicate key update holds_until = greatest(holds_until, values(holds_until))""")
                .params(person, meeting.value(), language.tag(), LocalDateTime.ofInstant(holdsUntil, UTC))
                .update();
    }
}
