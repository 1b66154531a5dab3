package iscg.evaluation.identity;

import iscg.language.Language;
import java.util.Collections;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page on which one signs in: plain HTML in the language the portal, the address or the browser asks for. */
final class SignInPage {

    static final String ADDRESS = "/sign-in";

    private SignInPage() {}

    static ServerResponse show(ServerRequest request) {
        var language = languageOf(request);
        return ServerResponse.ok()
                .header("Content-Language", language.tag())
                .render(
                        "sign-in",
                        Map.of(
                                "language", language,
                                "languages", Language.values(),
                                "texts", new SignInTexts(language),
                                "accounts", DemoAccounts.all(),
                                "failed", request.param("failed").isPresent(),
                                "typed", request.param("failed").orElse("")));
    }

    private static Language languageOf(ServerRequest request) {
        return request.param("lang")
                .flatMap(Language::ofTag)
                .orElseGet(() -> Language.firstOf(
                        Collections.list(request.servletRequest().getLocales())));
    }
}
