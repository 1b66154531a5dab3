package iscg.audit;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the history. Writing takes part in the transaction of the act itself, so that there is never an act
 * without its entry nor an entry without its act.
 */
@Component
public class History {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    History(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds an entry; only within the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var actor = act.actor();
        database.sql("""
                insert into history_entry (subject, verb, person_id, person_name, capacity, happened_at, audience, details)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(act.subject(), act.verb())
                .param(actor == null ? null : actor.person())
                .param(actor == null ? null : actor.name())
                .param(actor == null ? null : actor.capacity())
                .params(
                        LocalDateTime.ofInstant(act.at(), UTC),
                        act.audience().name(),
                        json.writeValueAsString(act.details()))
                .update();
    }

    /** All that happened to a subject, oldest first. The caller decides who may read which audience. */
    public List<Act> of(String subject) {
        return database.sql("select * from history_entry where subject = ? order by id")
                .param(subject)
                .query((row, number) -> new Act(
                        row.getString("subject"),
                        row.getString("verb"),
                        actor(
                                row.getObject("person_id", Long.class),
                                row.getString("person_name"),
                                row.getString("capacity")),
                        row.getObject("happened_at", LocalDateTime.class).toInstant(UTC),
                        Act.Audience.valueOf(row.getString("audience")),
                        json.readValue(row.getString("details"), DETAILS)))
                .list();
    }

    private static Act.@Nullable ActorName actor(@Nullable Long person, String name, String capacity) {
        return person == null ? null : new Act.ActorName(person, name, capacity);
    }
}
