package iscg.identity;

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
        var user = provider.loadUser(request);
        return new PortalUser(user, people.signedIn(claimNames.read(user)));
    }
}
