package iscg.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Signs people in with the portal's own reading of their claims; only the identity provider itself is not asked. */
@TestComponent
public class SignIns {

    private static final String PROVIDER = "https://id.example.org";

    private final SignInService service;

    SignIns(SignInService service) {
        this.service = service;
    }

    /** What a session of the person holds. */
    public Authentication of(Player player) {
        var portalUser = service.enter(described(player));
        return new TestingAuthenticationToken(portalUser, "", List.copyOf(portalUser.getAuthorities()));
    }

    /** The person as the provider describes them. */
    static OidcUser described(Player player) {
        var token = OidcIdToken.withTokenValue("token")
                .issuer(PROVIDER)
                .subject(player.subject())
                .issuedAt(Instant.now())
                .claims(claims -> claims.putAll(player.claims()))
                .build();
        return new DefaultOidcUser(List.of(), token);
    }
}
