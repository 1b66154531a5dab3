package iscg.front;

import iscg.language.Language;
import iscg.ui.ChosenReading;
import iscg.ui.WayBack;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Gives the frame of every plain page what it shows: the reader's language, the way to the same page in each of the six, and how the
 * reader wants pages to be.
 */
@Configuration(proxyBeanMethods = false)
class PlainPageFrame implements WebMvcConfigurer, HandlerInterceptor {

    private final ChosenReading chosen;

    PlainPageFrame(ChosenReading chosen) {
        this.chosen = chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView() && !isRedirect(page)) {
            var reader = Language.firstOf(List.of(request.getLocale()));
            var wanted = chosen.of(request.getCookies());
            page.addObject("reader", reader)
                    .addObject("signedIn", request.getUserPrincipal() != null)
                    .addObject("languages", languages(request, reader))
                    .addObject("reading", wanted.words())
                    .addObject("colorScheme", wanted.colorScheme());
        }
    }

    /** What a page shows would become part of the address. */
    private static boolean isRedirect(ModelAndView page) {
        return String.valueOf(page.getViewName()).startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }

    private static List<LanguageLink> languages(HttpServletRequest request, Language reader) {
        var path = pathAsked(request);
        var from = Optional.ofNullable(request.getAttribute(WayBack.PARAMETER))
                .map(Object::toString)
                .orElse("");
        var site = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(path)
                .replaceQuery(null)
                .toUriString();
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(language, path, site, from, language == reader))
                .toList();
    }

    /** Of an error page the address at which the error occurred. */
    private static String pathAsked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
