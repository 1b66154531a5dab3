package iscg.calendar;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose a secret address is, for calendars that fetch while nobody is signed in. */
@Component
class Subscribers {

    private final JdbcClient database;

    Subscribers(JdbcClient database) {
        this.database = database;
    }

    /** The person; empty for an address that leads nowhere, or no longer. */
    @Transactional(readOnly = true)
    Optional<Long> of(String secret) {
        return database.sql("select person_id from calendar_subscription where secret_sha256 = ?")
                .param(SubscriptionService.hashOf(secret))
                .query(Long.class)
                .optional();
    }
}
