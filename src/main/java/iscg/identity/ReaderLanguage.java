package iscg.identity;

import iscg.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The language in which a request is answered: what the address asks for, else what the person last chose in this session,
 * keeps as their choice or chose in this browser, else the identity provider's claim, else the browser's wish, else English.
 */
@Component
class ReaderLanguage {

    private static final String CHOICE = "iscg-language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Actors actors;
    private final People people;

    ReaderLanguage(Actors actors, People people) {
        this.actors = actors;
        this.people = people;
    }

    Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> inSession(request))
                .or(() -> actors.ifSignedIn().map(Actor::chosenLanguage))
                .or(() -> inCookie(request))
                .or(() -> actors.ifSignedIn().map(Actor::claimedLanguage))
                .orElseGet(() -> Language.firstOf(Collections.list(request.getLocales())));
    }

    /** Keeps what the address asks for, if it does: in the session, in the browser and for the person. Makes no session. */
    void keepChoice(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(language).toString());
            actors.ifSignedIn().ifPresent(signedIn -> {
                request.getSession().setAttribute(CHOICE, language);
                people.chooseLanguage(language);
            });
        });
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> query.contains("lang="))
                .flatMap(query -> Optional.ofNullable(request.getParameter("lang")))
                .flatMap(Language::ofTag);
    }

    private static Optional<Language> inSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Language) session.getAttribute(CHOICE));
    }

    private static Optional<Language> inCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(CHOICE))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst();
    }

    private static ResponseCookie cookie(Language language) {
        return ResponseCookie.from(CHOICE, language.tag())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
