package iscg.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever runs the portal must know about its mails, and can do about those that do not go out. Titles are nobody's matter here. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class MailCare {

    private static final int MOST_SHOWN = 50;

    private final JdbcClient database;
    private final MailSettings settings;
    private final Clock clock;

    MailCare(JdbcClient database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** How things stand now. */
    @Transactional(readOnly = true)
    public State state() {
        return new State(
                settings.configured(),
                count("state in ('WAITING', 'SENDING', 'ENDING')"),
                count("state = 'SENT'"),
                count("state = 'REFUSED'"),
                count("unanswered > 0"),
                database.sql("""
                        select trouble from mail where state = 'WAITING' and trouble is not null
                        order by due_at desc limit 1""").query(String.class).optional());
    }

    private long count(String condition) {
        return database.sql("select count(*) from mail where " + condition)
                .query(Long.class)
                .single();
    }

    /** Mails the server will not take, the newest first; of many the last fifty. */
    @Transactional(readOnly = true)
    public List<RefusedMail> refused() {
        return database.sql("""
                select m.*, p.name, p.email from mail m join person p on p.id = m.person_id
                where m.state = 'REFUSED' order by m.due_at desc limit ?""")
                .param(MOST_SHOWN)
                .query((row, number) -> new RefusedMail(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("subject"),
                        row.getString("trouble"),
                        row.getInt("attempts"),
                        row.getObject("written_at", LocalDateTime.class).toInstant(UTC)))
                .list();
    }

    /** Lets a refused mail be tried again at once; one that is not refused any more stays as it is. */
    public void retry(UUID mail) {
        retry("and id = ?", List.of(mail));
    }

    /** Lets all refused mails be tried again at once. */
    public void retryAll() {
        retry("", List.of());
    }

    private void retry(String which, List<UUID> mail) {
        database.sql("update mail set state = 'WAITING', due_at = ? where state = 'REFUSED' " + which)
                .param(LocalDateTime.ofInstant(clock.instant(), UTC))
                .params(mail)
                .update();
    }

    /**
     * Numbers of mails.
     *
     * @param unanswered how many may have arrived twice, because the server had taken them, or not, when the line broke
     * @param trouble why the last mail that waits could not be sent
     */
    public record State(
            boolean hasServer, long waiting, long sent, long refused, long unanswered, Optional<String> trouble) {}

    /**
     * A mail the server will not take.
     *
     * @param about the number of the need, or what a meeting is kept under; null for a digest
     * @param trouble the server's own words
     */
    public record RefusedMail(
            UUID id,
            String name,
            String address,
            @Nullable String about,
            String trouble,
            int attempts,
            Instant written) {}
}
