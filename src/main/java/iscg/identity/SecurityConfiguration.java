package iscg.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may reach which address. Deny by default; the rules of each act stand at the services. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/",
        "/error",
        "/styles/**",
        "/images/**",
        "/actuator/health/**",
        "/accessibility",
        "/accessibility/report",
        "/guide",
        "/guide/*",
        "/preferences",
        "/verify",
        "/verify/daily.txt",
        "/unsubscribe/*",
        "/calendar/*",
        "/feeds/*",
        SignInFailure.PAGE
    };

    private static final String PLAIN_PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            ReaderLanguage readerLanguage,
            SignInService signIn,
            OAuth2AuthorizationRequestResolver authorizationRequests,
            ClientRegistrationRepository clients) {
        http.addFilterAfter(new ReaderLanguageFilter(readerLanguage), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(
                addresses -> addresses.requestMatchers(PUBLIC).permitAll());
        http.csrf(forms -> forms.ignoringRequestMatchers(
                        "/unsubscribe/*") // mail programs post there, with a word of their own
                .ignoringRequestMatchers(new OwnForms("/preferences", "/accessibility/report")));
        http.setSharedObject(RequestCache.class, new ReturnAddress());
        http.with(
                vaadin(),
                views -> views.oauth2LoginPage(IdentityProviderConfiguration.SIGN_IN)
                        .defaultSuccessUrl("/needs")
                        .anyRequest(AuthorizedUrl::authenticated) // an unknown address is not found, not forbidden
                        .logoutSuccessHandler(signOutAtProvider(clients)));
        http.oauth2Login(login -> login.authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(authorizationRequests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(signIn))
                .failureHandler(new SignInFailure())
                .withObjectPostProcessor(providerDown()));
        http.headers(SecurityConfiguration::protect);
        return http.build();
    }

    /** Without this, a provider that does not answer would look like a fault of the portal. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> providerDown() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(new SignInFailure());
                return filter;
            }
        };
    }

    /** For plain pages, which need no script at all; the page that views live in sets a policy of its own. */
    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_PAGE_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutAtProvider(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setRedirectStrategy(new UidlRedirectStrategy()); // a view asks by script, the browser must follow
        return handler;
    }
}
