package iscg.identity;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/** Turns what the identity provider says at sign-in into somebody the portal knows. */
@Service
class SignInService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final int MOST_TRIES = 5;

    private final OidcUserService provider = new OidcUserService();
    private final ClaimNames claimNames;
    private final People people;

    SignInService(ClaimNames claimNames, People people) {
        this.claimNames = claimNames;
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return enter(provider.loadUser(request));
    }

    /** Several first sign-ins at once can collide, even with themselves in two windows; the next try finds them known. */
    PortalUser enter(OidcUser user) {
        var claims = claimNames.read(user);
        for (var tries = 1; ; tries++) {
            try {
                return new PortalUser(user, people.signedIn(claims));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException collision) {
                if (tries == MOST_TRIES) {
                    throw collision;
                }
            }
        }
    }
}
