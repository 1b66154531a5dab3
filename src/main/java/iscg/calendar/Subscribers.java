package iscg.calendar;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose a secret address is and what it gives, for programs that fetch while nobody is signed in. */
@Component
public class Subscribers {

    private final JdbcClient database;

    Subscribers(JdbcClient database) {
        this.database = database;
    }

    /** Empty for an address that leads nowhere, or no longer. */
    @Transactional(readOnly = true)
    public Optional<Subscriber> of(String secret) {
        return database.sql("select person_id, topic from calendar_subscription where secret_sha256 = ?")
                .param(SubscriptionService.hashOf(secret))
                .query((row, number) -> new Subscriber(row.getLong("person_id"), new Topic(row.getString("topic"))))
                .optional();
    }

    /** Whose an address is, and what it gives. */
    public record Subscriber(long person, Topic topic) {}
}
