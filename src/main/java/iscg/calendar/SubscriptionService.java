package iscg.calendar;

import static java.time.ZoneOffset.UTC;

import iscg.audit.Act;
import iscg.audit.History;
import iscg.identity.Actors;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everybody makes the addresses at which their programs fetch meetings and documents, and takes them back. Each holds a secret of 192 bits, told
 * once; the portal keeps its SHA-256 alone, so that nobody reads the address out of the database.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SubscriptionService {

    private static final int BYTES = 24;

    private final JdbcClient database;
    private final History history;
    private final Actors actors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionService(JdbcClient database, History history, Actors actors, Clock clock) {
        this.database = database;
        this.history = history;
        this.actors = actors;
        this.clock = clock;
    }

    /** All one's own. */
    @Transactional(readOnly = true)
    public List<Subscription> mine() {
        return database.sql("select topic, made_at from calendar_subscription where person_id = ? order by made_at")
                .param(actors.current().person())
                .query((row, number) -> new Subscription(
                        new Topic(row.getString("topic")),
                        row.getObject("made_at", LocalDateTime.class).toInstant(UTC)))
                .list();
    }

    /**
     * Makes an address for a topic; one made before for the same leads nowhere from then on.
     *
     * @return the secret in it, which is told only now
     */
    public String make(Topic topic) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                insert into calendar_subscription (person_id, topic, secret_sha256, made_at) values (?, ?, ?, ?)
                on duplicate key update secret_sha256 = values(secret_sha256), made_at = values(made_at)""")
                .params(actors.current().person(), topic.name(), hashOf(secret))
                .param(LocalDateTime.ofInstant(clock.instant(), UTC))
                .update();
        record("calendar.subscribed", topic);
        return secret;
    }

    /** Takes the address back: it leads nowhere from now on. */
    public void revoke(Topic topic) {
        var removed = database.sql("delete from calendar_subscription where person_id = ? and topic = ?")
                .params(actors.current().person(), topic.name())
                .update();
        if (removed > 0) {
            record("calendar.unsubscribed", topic);
        }
    }

    static String hashOf(String secret) {
        return DigestUtils.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }

    private void record(String verb, Topic topic) {
        var actor = actors.current();
        history.record(new Act(
                "calendar:" + actor.person(),
                verb,
                actor.named(),
                clock.instant(),
                Act.Audience.OWNERS,
                Map.of("topic", topic.name())));
    }
}
