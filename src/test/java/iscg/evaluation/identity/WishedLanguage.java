package iscg.evaluation.identity;

import iscg.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Of the six languages, the one the address asks for, else the first the browser wishes, else English. */
final class WishedLanguage extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    static Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::ofTag)
                .orElseGet(() -> Language.firstOf(Collections.list(request.getLocales())));
    }
}
