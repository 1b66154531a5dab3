package iscg.front;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import iscg.language.Language;
import iscg.ui.Account;
import iscg.ui.WayBack;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The front page, which says what the portal is for and leads in, and the other pages open to everybody. Routes rather than a
 * controller, since Vaadin's own requests come to the same address as the front page and must pass by.
 */
@Configuration(proxyBeanMethods = false)
class FrontPages {

    private static final String VAADIN_REQUEST = "v-r";

    @Bean
    RouterFunction<ServerResponse> plainPages(Account account, @Value("${iscg.front.contact}") String contact) {
        return route().GET("/", FrontPages::isForPeople, request -> front(request, account))
                .GET("/accessibility", request -> statement(request, contact))
                .GET("/sign-in/failed", request -> signInFailed())
                .build();
    }

    private static boolean isForPeople(ServerRequest request) {
        return request.param(VAADIN_REQUEST).isEmpty();
    }

    private static ServerResponse front(ServerRequest request, Account account) {
        var reader = Language.firstOf(List.of(request.servletRequest().getLocale()));
        return page("front", Map.of("holder", account.holder(reader)));
    }

    /** Hands on from where the reader came, since that is where the barrier was. */
    private static ServerResponse statement(ServerRequest request, String contact) {
        WayBack.handOn(request.servletRequest());
        return page("accessibility", Map.of("contact", contact));
    }

    private static ServerResponse signInFailed() {
        return page("error", Map.of("key", "sign-in.failed", "again", "/oauth2/authorization/iscg"));
    }

    private static ServerResponse page(String template, Map<String, Object> model) {
        return ServerResponse.ok().render(template, model);
    }
}
