package iscg.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Leads back after sign-in to the address that was asked for, and to nothing else of that request: replayed as a whole, it
 * would be answered in the language of somebody not yet signed in.
 */
class ReturnAddress extends HttpSessionRequestCache {

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        super.getMatchingRequest(request, response); // forgets it once it has been reached
        return null;
    }
}
