package iscg.identity;

import java.util.Locale;
import java.util.Optional;

/** What a person may do here; given by the identity provider at each sign-in. */
public enum Role {
    /** Acts for a member: submits needs. */
    DELEGATE,
    /** Says who may come for a member: designated by it, and one for the members' delegates to turn to. */
    FOCAL_POINT,
    /** Works in a body that reviews what is forwarded to it; as what, says their {@link Position} there. */
    CHAIR,
    /** Triages, forwards and answers. */
    SECRETARIAT,
    /** Translates what everybody may read. */
    TRANSLATOR,
    /** Installs and watches over the portal. */
    ADMIN;

    /** The role a claim's value names, in any case; empty for values the portal does not know. */
    static Optional<Role> ofClaim(String value) {
        for (var role : values()) {
            if (role.name().equals(value.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** As Spring Security's {@code hasRole} expects it. */
    String authority() {
        return "ROLE_" + name();
    }
}
