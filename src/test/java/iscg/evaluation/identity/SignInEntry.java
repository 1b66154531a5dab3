package iscg.evaluation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads to the sign-in page, in the language the portal asks for: OpenID Connect's {@code ui_locales}, best first. */
final class SignInEntry extends LoginUrlAuthenticationEntryPoint {

    SignInEntry() {
        super(SignInPage.ADDRESS);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        var wished = request.getParameter("ui_locales");
        return wished == null
                ? SignInPage.ADDRESS
                : UriComponentsBuilder.fromPath(SignInPage.ADDRESS)
                        .queryParam("lang", "{lang}")
                        .encode()
                        .buildAndExpand(wished.split(" ")[0])
                        .toUriString();
    }
}
