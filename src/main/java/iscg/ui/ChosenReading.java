package iscg.ui;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/** How whoever reads wants pages to be, for the shell and the plain pages. Offered by the room that keeps it. */
public interface ChosenReading {

    /**
     * What whoever is signed in chose for themselves, else what was chosen in the browser. Makes no session.
     *
     * @param cookies of the request; null if it bears none
     */
    ReadingPreferences of(Cookie @Nullable [] cookies);
}
