package iscg.front;

import iscg.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame of every plain page needs: the reader's language, and the way to the same page in each of the six. */
@ControllerAdvice
class PlainPageFrame {

    @ModelAttribute("reader")
    Language reader(Locale locale) {
        return Language.of(locale).orElse(Language.ENGLISH);
    }

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request, Locale locale) {
        var path = pathAsked(request);
        var site = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(path)
                .replaceQuery(null)
                .toUriString();
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(language, path, site, language == reader(locale)))
                .toList();
    }

    /** Of an error page the address at which the error occurred. */
    private static String pathAsked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
