package iscg.identity;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/** Turns what the identity provider says at sign-in into somebody the portal knows. */
@Service
class SignInService implements OAuth2UserService<OidcUserRequest, OidcUser> {

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

    /** Who signs in for the first time in two windows at once collides with themselves; the second try finds them known. */
    PortalUser enter(OidcUser user) {
        var claims = claimNames.read(user);
        try {
            return new PortalUser(user, people.signedIn(claims));
        } catch (DataIntegrityViolationException signedInElsewhere) {
            return new PortalUser(user, people.signedIn(claims));
        }
    }
}
