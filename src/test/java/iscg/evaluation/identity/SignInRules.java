package iscg.evaluation.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/** Who may do what at the provider, and how one signs in. */
class SignInRules {

    @Bean
    SecurityFilterChain rules(HttpSecurity http, @Value("${portal.addresses}") String[] portal) {
        http.oauth2AuthorizationServer(server -> server.oidc(oidc ->
                oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(request -> new OidcUserInfo(
                        PortalAsClient.about(request.getAuthorization().getPrincipalName()))))));
        http.oauth2ResourceServer(server -> server.jwt(withDefaults()));
        http.authorizeHttpRequests(addresses -> addresses
                .requestMatchers(SignInPage.ADDRESS, "/sign-in.css")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage(SignInPage.ADDRESS)
                .usernameParameter("username")
                .defaultSuccessUrl(portal[0])
                .failureHandler(backToThePage()));
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(new SignInEntry(), wantsAPage())
                .accessDeniedHandler(onceMore()));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + String.join(" ", portal))));
        return http.build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(DemoAccounts.all().stream()
                .map(one -> User.withUsername(one.account())
                        .password("{noop}" + one.account())
                        .roles()
                        .build())
                .toList());
    }

    /** In the language in which it was filled in, and with the account as it was typed. */
    private static AuthenticationFailureHandler backToThePage() {
        return (request, response, reason) -> response.sendRedirect(UriComponentsBuilder.fromPath(SignInPage.ADDRESS)
                .queryParam("lang", "{lang}")
                .queryParam("failed", "{account}")
                .encode()
                .buildAndExpand(parameter(request, "lang"), parameter(request, "username"))
                .toUriString());
    }

    /** A page from before a restart of this provider carries a token that is no longer known. */
    private static AccessDeniedHandler onceMore() {
        return (request, response, reason) -> response.sendRedirect(SignInPage.ADDRESS);
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static RequestMatcher wantsAPage() {
        var pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return pages;
    }
}
