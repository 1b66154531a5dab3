package iscg.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is acting on the current thread. */
@Component
public class Actors {

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    public Actor current() {
        return ifSignedIn().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** Whoever is signed in; empty on public pages. */
    public Optional<Actor> ifSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }
}
