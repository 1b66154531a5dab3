package iscg.audit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the history exactly as the database gives it back.
 *
 * @param happenedAt in UTC
 * @param details as text, since what is hashed is every byte of it
 */
record HistoryEntry(
        long id,
        String subject,
        String verb,
        @Nullable Long person,
        @Nullable String name,
        @Nullable String capacity,
        LocalDateTime happenedAt,
        String audience,
        String details) {

    private static final String FORM = "iscg-history-1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    static HistoryEntry in(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("verb"),
                row.getObject("person_id", Long.class),
                row.getString("person_name"),
                row.getString("capacity"),
                row.getObject("happened_at", LocalDateTime.class),
                row.getString("audience"),
                row.getString("details"));
    }

    /** The hash of its link at a position in the chain; the migration that chained the first entries computes the same. */
    String hashAt(long position, String hashBefore) {
        return new Fingerprint(FORM)
                .with(position)
                .with(hashBefore)
                .with(id)
                .with(subject)
                .with(verb)
                .with(person)
                .with(name)
                .with(capacity)
                .with(MICROSECONDS.format(happenedAt))
                .with(audience)
                .with(details)
                .hex();
    }

    Act act(JsonMapper json) {
        return new Act(
                subject,
                verb,
                person == null || name == null || capacity == null ? null : new Act.ActorName(person, name, capacity),
                happenedAt.toInstant(UTC),
                Act.Audience.valueOf(audience),
                json.readValue(details, DETAILS));
    }

    /** What one can find it by: what was done, to what and when. */
    @Override
    public String toString() {
        return "%s on %s at %s UTC, row %d".formatted(verb, subject, MICROSECONDS.format(happenedAt), id);
    }
}
