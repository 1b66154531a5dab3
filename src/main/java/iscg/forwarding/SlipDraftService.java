package iscg.forwarding;

import static java.time.ZoneOffset.UTC;

import iscg.identity.People;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draft of a body's reply, one for each slip, shared by those who send the reply and whoever drafts it. Field by field: two who
 * write different ones do not meet, and nobody overwrites a text they have not seen.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHAIR', 'SECRETARIAT')")
public class SlipDraftService {

    private static final String OF_FIELD = " where slip_id = ? and field = ?";

    private final JdbcClient database;
    private final SlipAccess access;
    private final People people;
    private final Clock clock;

    SlipDraftService(JdbcClient database, SlipAccess access, People people, Clock clock) {
        this.database = database;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** What was written so far. For those who write the draft, and for whoever handed it in. */
    public SlipDraft find(SlipId id, SlipDraft.Field field) {
        var slip = access.open(id);
        var part = slip.rights().partOf(access.actor());
        if (!part.writes()
                && (part == Part.OUT
                        || !slip.rights().drafting().isWith(access.actor().person()))) {
            throw new AccessDeniedException("The draft is not theirs to read");
        }
        return stored(id, field);
    }

    /**
     * Saves a field, unless somebody saved another text in it since.
     *
     * @param seen the saving the writer last saw
     * @throws SlipClosed if the body has replied meanwhile, or need not any more
     * @throws SlipMovedOn if the draft is no longer theirs to write
     */
    public DraftSaving save(SlipId id, SlipDraft.Field field, long seen, String text) {
        var slip = access.open(id);
        slip.requireOpen();
        if (!slip.rights().partOf(access.actor()).writes()) {
            throw new SlipMovedOn();
        }
        var before = stored(id, field);
        if (before.text().equals(text)) {
            return new DraftSaving(true, before);
        }
        if (before.saving() != seen) {
            return new DraftSaving(false, before);
        }
        write(id, field, seen + 1, text);
        if (!text.isBlank()) {
            slip.workBegan(clock.instant());
        }
        return new DraftSaving(true, stored(id, field));
    }

    private void write(SlipId id, SlipDraft.Field field, long saving, String text) {
        database.sql("""
                insert into slip_draft (slip_id, field, text, saving, saved_by, saved_at) values (?, ?, ?, ?, ?, ?)
                on duplicate key update text = values(text), saving = values(saving), saved_by = values(saved_by),
                    saved_at = values(saved_at)""")
                .params(
                        id.value().toString(),
                        field.name(),
                        text,
                        saving,
                        access.actor().person(),
                        LocalDateTime.ofInstant(clock.instant(), UTC))
                .update();
    }

    private SlipDraft stored(SlipId id, SlipDraft.Field field) {
        return database.sql("select text, saving, saved_by, saved_at from slip_draft" + OF_FIELD)
                .params(id.value().toString(), field.name())
                .query((row, number) -> new SlipDraft(
                        row.getString("text"),
                        row.getLong("saving"),
                        people.names(List.of(row.getLong("saved_by"))).get(row.getLong("saved_by")),
                        row.getObject("saved_at", LocalDateTime.class).toInstant(UTC)))
                .optional()
                .orElse(SlipDraft.EMPTY);
    }

    /** What the person saved last as the draft's text of a slip that was closed with other words; theirs to copy. */
    public Optional<String> unsent(SlipId id) {
        access.open(id);
        return database.sql("select text from slip_draft" + OF_FIELD + " and saved_by = ? and text <> ''")
                .params(
                        id.value().toString(),
                        SlipDraft.Field.TEXT.name(),
                        access.actor().person())
                .query(String.class)
                .optional();
    }

    /** Forgets what the person saved last. */
    public void discard(SlipId id) {
        access.open(id);
        database.sql("delete from slip_draft" + OF_FIELD + " and saved_by = ?")
                .params(
                        id.value().toString(),
                        SlipDraft.Field.TEXT.name(),
                        access.actor().person())
                .update();
    }
}
