package iscg.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Forms on plain pages, sent from this portal's own pages as the browser itself says (Fetch Metadata, else Origin). They need no token,
 * which would need a session and could grow too old while somebody writes. What came from elsewhere, or does not say, needs one.
 */
class OwnForms implements RequestMatcher {

    private final Set<String> paths;

    OwnForms(String... paths) {
        this.paths = Set.of(paths);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!paths.contains(
                request.getRequestURI().substring(request.getContextPath().length()))) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwn(request, request.getHeader(HttpHeaders.ORIGIN)) : site.equals("same-origin");
    }

    private static boolean isOwn(HttpServletRequest request, @Nullable String origin) {
        if (origin == null || origin.equals("null")) {
            return false;
        }
        try {
            var from = URI.create(origin);
            var port = from.getPort() == -1 ? ("https".equals(from.getScheme()) ? 443 : 80) : from.getPort();
            return request.getServerName().equalsIgnoreCase(from.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
