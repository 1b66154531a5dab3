package iscg.preference;

import iscg.ui.ReadingPreferences;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The preferences as a browser keeps them for a year: the choices alone, and no cookie where nothing is chosen. */
final class PreferenceCookie {

    private static final String NAME = "iscg-reading";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private PreferenceCookie() {}

    static Optional<ReadingPreferences> in(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(cookie -> ReadingPreferences.parse(cookie.getValue()))
                .findFirst();
    }

    static ResponseCookie of(ReadingPreferences preferences) {
        var written = preferences.written();
        return ResponseCookie.from(NAME, written)
                .path("/")
                .maxAge(written.isEmpty() ? Duration.ZERO : A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
