package iscg.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails on their way, in the database: written within the transaction of the act, claimed before they are sent, and each step noted before
 * it is taken, so that after any crash it is known how far a mail had come.
 */
@Component
@Transactional
class Outbox {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_DOUBLING = 7; // an hour and four minutes
    private static final int LONGEST_TROUBLE = 500;

    private final JdbcClient database;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The mail in which a person is told of a happening: one that waits with news on the same need, else a new one. Only within the
     * transaction of the act.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID write(long happening, String subject, long person, NoticeKind kind) {
        return database.sql("""
                select id from mail where person_id = ? and subject = ? and kind = ? and state = 'WAITING' and attempts = 0
                order by written_at limit 1 for update""")
                .params(person, subject, kind.name())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> write(
                        "now:" + happening + ":" + person,
                        person,
                        subject,
                        kind.name(),
                        clock.instant().plus(settings.collect())));
    }

    /** A new mail. The key is the table's own guard against writing one twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID write(String key, long person, @Nullable String subject, String kind, Instant due) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into mail (id, mail_key, person_id, subject, kind, state, written_at, due_at, attempts, unanswered)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?, 0, 0)""")
                .params(id, key, person)
                .param(subject)
                .params(kind, utc(clock.instant()), utc(due))
                .update();
        return id;
    }

    /**
     * Makes the next mail that is due the sender's, or one whose sender came to an end while sending it. There is one sender at a time;
     * another's mail in the middle of being sent is a dead one's.
     */
    Optional<Claim> claim(UUID sender) {
        var next = database.sql("""
                select * from mail
                where due_at <= ? and (state = 'WAITING' or state in ('SENDING', 'ENDING') and claimed_by <> ?)
                order by due_at limit 1 for update""")
                .params(utc(clock.instant()), sender)
                .query((row, number) -> new Claim(
                        row.getObject("id", UUID.class),
                        sender,
                        row.getLong("person_id"),
                        row.getString("subject"),
                        row.getString("subject") == null ? null : NoticeKind.valueOf(row.getString("kind")),
                        row.getInt("attempts") + 1))
                .optional();
        next.ifPresent(claim -> database.sql("""
                update mail set unanswered = unanswered + (state = 'ENDING'), state = 'SENDING', claimed_by = ?,
                attempts = attempts + 1 where id = ?""").params(sender, claim.mail()).update());
        return next;
    }

    /** Notes that the server is about to have all of it. False if it is no longer this sender's: then it must not. */
    boolean ending(Claim claim) {
        return database.sql("update mail set state = 'ENDING' where id = ? and state = 'SENDING' and claimed_by = ?")
                        .params(claim.mail(), claim.sender())
                        .update()
                == 1;
    }

    void sent(Claim claim, String address) {
        database.sql("""
                update mail set state = 'SENT', sent_at = ?, address = ?, trouble = null
                where id = ? and claimed_by = ?""")
                .params(utc(clock.instant()), address, claim.mail(), claim.sender())
                .update();
    }

    /** The server could not take it now; it is tried again, after a pause that grows. */
    void later(Claim claim, String trouble) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(claim.attempts() - 1, LONGEST_DOUBLING));
        end(claim, MailState.WAITING, trouble, clock.instant().plus(pause));
    }

    /** The server had all of it and did not answer: nobody knows whether it took it. It is sent again under the same identifier. */
    void unanswered(Claim claim, String trouble) {
        database.sql("update mail set unanswered = unanswered + 1 where id = ? and claimed_by = ?")
                .params(claim.mail(), claim.sender())
                .update();
        later(claim, trouble);
    }

    void refused(Claim claim, String trouble) {
        end(claim, MailState.REFUSED, trouble, clock.instant());
    }

    void dropped(Claim claim) {
        end(claim, MailState.DROPPED, "", clock.instant());
    }

    private void end(Claim claim, MailState state, String trouble, Instant due) {
        var words = trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE));
        database.sql("update mail set state = ?, trouble = ?, due_at = ? where id = ? and claimed_by = ?")
                .params(state.name(), words, utc(due), claim.mail(), claim.sender())
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, UTC);
    }
}
