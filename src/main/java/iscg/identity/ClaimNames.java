package iscg.identity;

import static java.util.Objects.requireNonNull;

import iscg.language.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Which claim of the identity provider means what: configuration, since every provider names them in its own way. A dot
 * leads into a nested claim, as in Keycloak's {@code realm_access.roles}.
 */
@ConfigurationProperties("iscg.identity.claims")
record ClaimNames(
        String roles,
        String language,
        String member,
        String memberKind,
        String memberName,
        String memberRegion,
        String bodies) {

    /** Reads the claims of a sign-in. Values the portal does not know give no right. */
    Claims read(OidcUser user) {
        var claims = user.getClaims();
        return new Claims(
                requireNonNull(user.getIssuer()).toString(),
                requireNonNull(user.getSubject()),
                firstKnown(user.getFullName(), user.getPreferredUsername(), user.getSubject()),
                firstKnown(user.getEmail(), ""),
                texts(claims, roles).stream()
                        .flatMap(role -> Role.ofClaim(role).stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(texts(claims, bodies)),
                text(claims, member),
                texts(claims, memberKind).stream()
                        .flatMap(kind -> MemberKind.ofClaim(kind).stream())
                        .findFirst()
                        .orElse(null),
                text(claims, memberName),
                texts(claims, memberRegion).stream()
                        .flatMap(region -> Region.ofClaim(region).stream())
                        .findFirst()
                        .orElse(null),
                texts(claims, language).stream()
                        .flatMap(tag -> Language.ofTag(tag).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static String firstKnown(@Nullable String... candidates) {
        return Arrays.stream(candidates)
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String text(Map<String, Object> claims, String path) {
        return texts(claims, path).stream().findFirst().orElse(null);
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        Object found = claims;
        for (var step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return switch (found) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(found.toString());
        };
    }
}
