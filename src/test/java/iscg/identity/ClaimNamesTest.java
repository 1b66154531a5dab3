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
        assertThat(claims.positions()).containsExactly(Map.entry("RAG", Position.CHAIR));
        assertThat(claims.language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void readAsWhatSomebodyWorksInEachBody() {
        var claims = KEYCLOAK.read(SignIns.described(new Player(Map.of(
                "name",
                "Rania Haddad",
                "realm_access",
                Map.of("roles", List.of("secretariat")),
                "groups",
                List.of("RAG:Vice-Chair", "TDAG:reviewer", "TDAG:chair", "TSAG:emperor", "BR")))));
        assertThat(claims.positions())
                .containsOnly(
                        Map.entry("RAG", Position.VICE_CHAIR),
                        Map.entry("TDAG", Position.CHAIR),
                        Map.entry("BR", Position.STAFF));
    }

    @Test
    void readNothingWhereTheProviderSaysNothing() {
        var claims = KEYCLOAK.read(SignIns.described(new Player(Map.of("name", "Hana Sato", "realm_access", "none"))));
        assertThat(claims.roles()).isEmpty();
        assertThat(claims.positions()).isEmpty();
        assertThat(claims.member()).isNull();
        assertThat(claims.email()).isEmpty();
    }
}
