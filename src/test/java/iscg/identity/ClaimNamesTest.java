package iscg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iscg.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimNamesTest {

    private static final ClaimNames KEYCLOAK = new ClaimNames(
            "realm_access.roles", "locale", "member", "member_kind", "member_name", "member_region", "groups");

    @Test
    void readNestedClaimsOfAnyCase() {
        var claims = KEYCLOAK.read(SignIns.described(new Player(Map.of(
                "name", "Hana Sato",
                "realm_access", Map.of("roles", List.of("Chair", "offline_access")),
                "groups", "RAG",
                "locale", "fr_CH"))));
        assertThat(claims.roles()).containsExactly(Role.CHAIR);
        assertThat(claims.bodies()).containsExactly("RAG");
        assertThat(claims.language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void readNothingWhereTheProviderSaysNothing() {
        var claims = KEYCLOAK.read(SignIns.described(new Player(Map.of("name", "Hana Sato", "realm_access", "none"))));
        assertThat(claims.roles()).isEmpty();
        assertThat(claims.bodies()).isEmpty();
        assertThat(claims.member()).isNull();
        assertThat(claims.email()).isEmpty();
    }
}
