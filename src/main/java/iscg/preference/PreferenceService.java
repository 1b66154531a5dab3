package iscg.preference;

import iscg.identity.Actors;
import iscg.ui.ReadingPreferences;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading preferences kept with a person, so that they follow to other devices. For everybody signed in, each their own. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PreferenceService {

    private final JdbcClient database;
    private final Actors actors;

    PreferenceService(JdbcClient database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /** Empty for somebody who never chose, even nothing. */
    @Transactional(readOnly = true)
    public Optional<ReadingPreferences> own() {
        return database.sql("select chosen from reading_preferences where person_id = ?")
                .param(actors.current().person())
                .query(String.class)
                .optional()
                .map(ReadingPreferences::parse);
    }

    /** Keeps these in place of those before. */
    public void keep(ReadingPreferences preferences) {
        Objects.requireNonNull(preferences);
        database.sql("insert into reading_preferences (person_id, chosen) values (:person, :chosen)"
                        + " on duplicate key update chosen = :chosen")
                .param("person", actors.current().person())
                .param("chosen", preferences.written())
                .update();
    }
}
