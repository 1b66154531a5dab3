package iscg.identity;

import java.util.stream.Collectors;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The principal of a session: the identity provider's token and the actor it stands for. */
class PortalUser extends DefaultOidcUser implements SignedIn {

    private final Actor actor;

    PortalUser(OidcUser user, Actor actor) {
        super(
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .collect(Collectors.toSet()),
                user.getIdToken());
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.name();
    }
}
