package iscg.draft;

import static java.time.ZoneOffset.UTC;

import iscg.identity.Actors;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people are typing, by person and place. For everybody signed in, each for their own texts alone. A place is named by
 * the room that owns it, such as {@code need:ISCG-26/N1:answer}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WorkingTexts {

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    WorkingTexts(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the person last typed there; empty if nothing, or if it was sent. */
    @Transactional(readOnly = true)
    public Optional<WorkingText> find(String place) {
        return database.sql("select text, saved_at from working_text where person_id = ? and place = ?")
                .params(person(), place)
                .query((row, number) -> new WorkingText(
                        row.getString("text"),
                        row.getObject("saved_at", LocalDateTime.class).toInstant(UTC)))
                .optional();
    }

    /** Keeps the text in place of what was typed there before. */
    public WorkingText save(String place, String text) {
        var kept = new WorkingText(text, clock.instant());
        database.sql("""
                insert into working_text (person_id, place, text, saved_at) values (?, ?, ?, ?)
                on duplicate key update text = values(text), saved_at = values(saved_at)""")
                .params(person(), place, text, LocalDateTime.ofInstant(kept.savedAt(), UTC))
                .update();
        return kept;
    }

    /** Forgets the text, once it was sent. */
    public void discard(String place) {
        database.sql("delete from working_text where person_id = ? and place = ?")
                .params(person(), place)
                .update();
    }

    private long person() {
        return actors.current().person();
    }
}
