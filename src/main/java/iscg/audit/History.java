package iscg.audit;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the history. Writing takes part in the transaction of the act itself, so that there is never an act
 * without its entry nor an entry without its act.
 */
@Component
public class History {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Chain chain;

    History(JdbcClient database, JsonMapper json, Chain chain) {
        this.database = database;
        this.json = json;
        this.chain = chain;
    }

    /** Adds an entry; only within the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var actor = act.actor();
        var id = new GeneratedKeyHolder();
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
                        json.writeValueAsString(new TreeMap<>(act.details())))
                .update(id, "id");
        chain.append(Objects.requireNonNull(id.getKey()).longValue());
    }

    /**
     * Adds an entry that yields a receipt: its code is one of the details, and so cannot be given to another entry later.
     *
     * @return the code under which anybody finds what happened and when
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptCode recordWithReceipt(Act act) {
        var code = ReceiptCode.random();
        var details = new HashMap<>(act.details());
        details.put(ReceiptCode.DETAIL, code.symbols());
        record(new Act(act.subject(), act.verb(), act.actor(), act.at(), act.audience(), details));
        return code;
    }

    /** The receipt of a code; empty if no entry bears it. */
    public Optional<Receipt> receipt(ReceiptCode code) {
        return database.sql("select * from history_entry where receipt = ?")
                .param(code.symbols())
                .query((row, number) -> HistoryEntry.in(row))
                .optional()
                .flatMap(entry -> chain.linkOf(entry.id()).map(head -> receipt(code, entry, head)));
    }

    private Receipt receipt(ReceiptCode code, HistoryEntry entry, Head head) {
        return new Receipt(code, entry.act(json), head, chain.isIntact(entry, head));
    }

    /** All that happened to a subject, oldest first. The caller decides who may read which audience. */
    public List<Act> of(String subject) {
        return database.sql("select * from history_entry where subject = ? order by id")
                .param(subject)
                .query((row, number) -> HistoryEntry.in(row).act(json))
                .list();
    }
}
