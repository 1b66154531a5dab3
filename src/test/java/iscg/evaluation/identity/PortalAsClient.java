package iscg.evaluation.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** The one client of this provider, and what it learns about those who sign in. */
class PortalAsClient {

    @Bean
    AuthorizationServerSettings issuer(@Value("${server.port}") int port) {
        return AuthorizationServerSettings.builder()
                .issuer("http://localhost:" + port)
                .build();
    }

    /** A confidential client that must prove by a key (RFC 7636) that it began the sign-in it ends. Nobody is asked to consent. */
    @Bean
    RegisteredClientRepository portal(
            @Value("${portal.addresses}") List<String> addresses, @Value("${portal.secret}") String secret) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("portal")
                .clientId("iscg-portal")
                .clientSecret("{noop}" + secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(allowed -> addresses.forEach(address -> allowed.add(address + "/login/oauth2/code/iscg")))
                .postLogoutRedirectUris(allowed -> addresses.forEach(address -> allowed.add(address + "/")))
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                token.getClaims()
                        .claims(claims ->
                                claims.putAll(about(token.getPrincipal().getName())));
            }
        };
    }

    /** What is said of the owner of an account, in the token and at the user-info address alike. */
    static Map<String, Object> about(String account) {
        var claims = new LinkedHashMap<String, Object>(DemoAccounts.of(account).claims());
        claims.put("sub", account);
        return claims;
    }
}
