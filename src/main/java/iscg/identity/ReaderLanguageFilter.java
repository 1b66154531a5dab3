package iscg.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every request carry the reader's language as its only locale, so that pages, views, error pages and the sign-in
 * follow without asking. Part of the security chain, behind the point where it is known who is signed in.
 */
class ReaderLanguageFilter extends OncePerRequestFilter {

    private final ReaderLanguage readerLanguage;

    ReaderLanguageFilter(ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var locale = readerLanguage.of(request).locale();
        readerLanguage.keepChoice(request, response);
        LocaleContextHolder.setLocale(locale);
        try {
            chain.doFilter(new WithLocale(request, locale), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static class WithLocale extends HttpServletRequestWrapper {

        private final Locale locale;

        WithLocale(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
