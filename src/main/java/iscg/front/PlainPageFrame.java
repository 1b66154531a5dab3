package iscg.front;

import iscg.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives the frame of every plain page what it shows: the reader's language, and the way to the same page in each of the six. */
@Configuration(proxyBeanMethods = false)
class PlainPageFrame implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            var reader = Language.firstOf(List.of(request.getLocale()));
            page.addObject("reader", reader).addObject("languages", languages(request, reader));
        }
    }

    private static List<LanguageLink> languages(HttpServletRequest request, Language reader) {
        var path = pathAsked(request);
        var site = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(path)
                .replaceQuery(null)
                .toUriString();
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(language, path, site, language == reader))
                .toList();
    }

    /** Of an error page the address at which the error occurred. */
    private static String pathAsked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
