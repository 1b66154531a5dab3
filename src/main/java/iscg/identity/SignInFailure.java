package iscg.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads to a page that says in words that signing in did not work, whether it was cancelled or the provider is down. */
class SignInFailure implements AuthenticationFailureHandler {

    static final String PAGE = "/sign-in/failed";

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        LOG.warn("Signing in failed: {}", cause.getMessage(), cause);
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
