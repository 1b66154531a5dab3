package iscg.notification;

import iscg.language.Moments;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects, each morning in Geneva, what people want to be told once a day, and on Mondays what once a week. */
@Component
class Digests {

    private final JdbcClient database;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(JdbcClient database, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void writeAll() {
        write(ByMail.DAILY);
        if (Moments.dayOf(clock.instant()).getDayOfWeek() == DayOfWeek.MONDAY) {
            write(ByMail.WEEKLY);
        }
    }

    private void write(ByMail span) {
        database.sql("select distinct person_id from notice where by_mail = ? and mail_id is null")
                .param(span.name())
                .query(Long.class)
                .list()
                .forEach(person -> transaction.executeWithoutResult(one -> write(span, person)));
    }

    /** One mail with all that is not in one yet. What was told meanwhile is in it, or in the next: never in both, never in none. */
    private void write(ByMail span, long person) {
        var latest =
                database.sql("""
                select id from notice where person_id = ? and by_mail = ? and mail_id is null
                order by id desc limit 1 for update""").params(person, span.name()).query(Long.class).optional();
        latest.ifPresent(last -> {
            var key = span.name().toLowerCase(Locale.ROOT) + ":" + last + ":" + person;
            var mail = outbox.write(key, person, null, span.name(), clock.instant());
            database.sql("""
                    update notice set mail_id = ? where person_id = ? and by_mail = ? and mail_id is null and id <= ?""").params(mail, person, span.name(), last).update();
        });
    }
}
