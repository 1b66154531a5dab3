package iscg.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who may reach which address. Deny by default; the rules of each act stand at the services. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/", "/error", "/styles/**", "/images/**", "/actuator/health/**", "/accessibility"
    };

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
        http.with(
                vaadin(),
                views -> views.oauth2LoginPage(IdentityProviderConfiguration.SIGN_IN)
                        .defaultSuccessUrl("/needs")
                        .logoutSuccessHandler(signOutAtProvider(clients)));
        http.oauth2Login(login -> login.authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(authorizationRequests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(signIn)));
        return http.build();
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutAtProvider(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
