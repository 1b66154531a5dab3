package iscg.preference;

import iscg.identity.Actors;
import iscg.ui.ChosenReading;
import iscg.ui.ReadingPreferences;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells the frame of every page how its reader wants it. */
@Component
class ReaderChoice implements ChosenReading {

    private final Actors actors;
    private final PreferenceService kept;

    ReaderChoice(Actors actors, PreferenceService kept) {
        this.actors = actors;
        this.kept = kept;
    }

    @Override
    public ReadingPreferences of(Cookie @Nullable [] cookies) {
        return ofPerson().or(() -> PreferenceCookie.in(cookies)).orElse(ReadingPreferences.STANDARD);
    }

    /** The page that says that the database does not answer must not need it. */
    private Optional<ReadingPreferences> ofPerson() {
        try {
            return actors.ifSignedIn().flatMap(actor -> kept.own());
        } catch (DataAccessException | TransactionException unreachable) {
            return Optional.empty();
        }
    }
}
