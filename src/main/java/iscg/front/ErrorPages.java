package iscg.front;

import iscg.ui.Incident;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says in words what went wrong with a request, in the reader's language and without anything of the portal's inside. */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        var where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var incident = cause instanceof Throwable fault
                ? Incident.ofFault(where, fault)
                : Incident.ofRefusal(where, status.toString());
        return new ModelAndView("error", Map.of("key", keyOf(status), "incident", incident), status);
    }

    private static String keyOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "error.403";
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "error.503";
            default -> status.is4xxClientError() ? "error.404" : "error.500";
        };
    }
}
