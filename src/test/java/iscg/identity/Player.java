package iscg.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who acts in tests, as the identity provider would describe them.
 *
 * @param claims under the names of the portal's own configuration
 */
public record Player(Map<String, Object> claims) {

    public static final Player DELEGATE_OF_KENYA = delegate("Wanjiru Kamau", "KE");
    public static final Player DELEGATE_OF_EGYPT = delegate("منى عبد الرحمن", "EG");
    public static final Player FOCAL_POINT_OF_KENYA =
            delegate("Joseph Otieno", "KE").with("roles", List.of("focal-point"));
    public static final Player SECRETARY = official("Priya Raghunathan", "secretariat", "GS", "BR", "TSB", "BDT");
    public static final Player OTHER_SECRETARY = official("Jean Moreau", "secretariat");
    public static final Player CHAIR_OF_RAG = official("Tomasz Wiśniewski", "chair", "RAG");
    public static final Player VICE_CHAIR_OF_RAG = official("Hana Sato", "chair", "RAG");
    public static final Player CHAIR_OF_TSAG = official("Ana Lucía Quispe", "chair", "TSAG");
    public static final Player CHAIR_OF_TDAG = official("Fatoumata Diallo", "chair", "TDAG");
    public static final Player VICE_CHAIR_OF_TSAG = official("Linnea Bergström", "chair", "TSAG:vice-chair");
    public static final Player REVIEWER_OF_TSAG = works("Kofi Mensah", "TSAG:reviewer");
    public static final Player IN_RAG_AND_TDAG = works("Rania Haddad", "RAG:vice-chair", "TDAG:reviewer");
    public static final Player TRANSLATOR = official("Élise Okafor", "translator");
    public static final Player ADMIN = official("Noa Tamatoa", "admin");

    public static Player delegate(String name, String country) {
        return new Player(Map.of("member", country, "member_kind", "member-state", "roles", List.of("delegate")))
                .with("name", name)
                .with("email", addressOf(name));
    }

    public static Player official(String name, String role, String... bodies) {
        return new Player(Map.of("roles", List.of(role), "bodies", List.of(bodies)))
                .with("name", name)
                .with("email", addressOf(name));
    }

    /** The address of a person of that name; each has another. */
    public static String addressOf(String name) {
        return "person-" + Integer.toHexString(name.hashCode()) + "@example.org";
    }

    /** Where mails reach the person. */
    public String address() {
        return claims.get("email").toString();
    }

    /** Somebody whose positions say all. */
    public static Player works(String name, String... positions) {
        return new Player(Map.of("roles", List.of(), "bodies", List.of(positions))).with("name", name);
    }

    /** The same person with one claim more or another. */
    public Player with(String claim, Object value) {
        var changed = new HashMap<>(claims);
        changed.put(claim, value);
        return new Player(Map.copyOf(changed));
    }

    /** What the provider knows the person by. */
    String subject() {
        return claims.get("name").toString();
    }
}
