package iscg.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants each kind of mail. Until they choose, at once. */
@Component
@Transactional
class Choices {

    private final JdbcClient database;

    Choices(JdbcClient database) {
        this.database = database;
    }

    ByMail of(long person, NoticeKind kind) {
        return database.sql("select by_mail from notice_choice where person_id = ? and kind = ?")
                .params(person, kind.name())
                .query(String.class)
                .optional()
                .map(ByMail::valueOf)
                .orElse(ByMail.NOW);
    }

    void choose(long person, NoticeKind kind, ByMail byMail) {
        database.sql("""
                insert into notice_choice (person_id, kind, by_mail, token) values (?, ?, ?, ?)
                on duplicate key update by_mail = values(by_mail)""")
                .params(person, kind.name(), byMail.name(), UUID.randomUUID())
                .update();
    }

    /** The word by which a mail of this kind ends them for this person; made when it is first needed, and not to be guessed. */
    UUID token(long person, NoticeKind kind) {
        database.sql("insert ignore into notice_choice (person_id, kind, by_mail, token) values (?, ?, ?, ?)")
                .params(person, kind.name(), ByMail.NOW.name(), UUID.randomUUID())
                .update();
        return database.sql("select token from notice_choice where person_id = ? and kind = ?")
                .params(person, kind.name())
                .query(UUID.class)
                .single();
    }

    /** Whose mails of which kind a word ends; empty if it is none. */
    Optional<NoticeKind> kindOf(UUID token) {
        return database.sql("select kind from notice_choice where token = ?")
                .param(token)
                .query(String.class)
                .optional()
                .map(NoticeKind::valueOf);
    }

    /** Ends the mails that a word stands for; to do it again changes nothing. */
    Optional<NoticeKind> end(UUID token) {
        database.sql("update notice_choice set by_mail = ? where token = ?")
                .params(ByMail.NEVER.name(), token)
                .update();
        return kindOf(token);
    }
}
