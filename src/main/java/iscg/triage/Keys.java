package iscg.triage;

import iscg.identity.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether single keys act for a person on the secretariat's pages; each switches them off for themselves (WCAG 2.1.4). For the
 * secretariat alone.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class Keys {

    private final JdbcClient database;
    private final Actors actors;

    Keys(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public boolean areOn() {
        return database.sql("select count(*) from keys_off where person_id = ?")
                        .param(person())
                        .query(Long.class)
                        .single()
                == 0;
    }

    public void switchOn() {
        database.sql("delete from keys_off where person_id = ?").param(person()).update();
    }

    public void switchOff() {
        database.sql("insert ignore into keys_off (person_id) values (?)")
                .param(person())
                .update();
    }

    private long person() {
        return actors.current().person();
    }
}
