package iscg.evaluation.identity;

import iscg.language.Language;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page on which one signs in: plain HTML in the language the portal, the address or the browser asks for. */
final class SignInPage {

    static final String ADDRESS = "/sign-in";

    private SignInPage() {}

    static ServerResponse show(ServerRequest request) {
        var language = WishedLanguage.of(request.servletRequest());
        return ServerResponse.ok()
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
}
