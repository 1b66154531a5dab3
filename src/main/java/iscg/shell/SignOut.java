package iscg.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session here and at the identity provider. */
@Component
class SignOut {

    private final AuthenticationContext authentication;

    SignOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void now() {
        authentication.logout();
    }
}
