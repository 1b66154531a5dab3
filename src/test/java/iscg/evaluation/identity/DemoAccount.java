package iscg.evaluation.identity;

import iscg.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An invented person and what the identity provider says of them.
 *
 * @param account what one types to sign in, as account and as password
 * @param name the person's, in their own script
 * @param role as the identity provider names it; several are separated by spaces
 * @param member for whom a delegate acts
 * @param bodies the codes of the bodies the person works in, each with the position where it is not the role's own
 */
public record DemoAccount(
        String account,
        String name,
        String email,
        Language language,
        String role,
        Optional<Member> member,
        List<String> bodies) {

    /**
     * A member of the Union.
     *
     * @param code a state's ISO 3166 code; for others any lasting one
     * @param name empty for states, whose names the portal knows
     * @param region empty for states, whose regions it knows, too
     */
    public record Member(String code, String kind, Optional<String> name, Optional<String> region) {}

    static DemoAccount delegate(String account, String name, String email, Language language, Member member) {
        return new DemoAccount(account, name, email, language, "delegate", Optional.of(member), List.of());
    }

    /** Says who comes for a member, and acts for it as a delegate, too. */
    static DemoAccount focalPoint(String account, String name, String email, Language language, Member member) {
        return new DemoAccount(account, name, email, language, "delegate focal-point", Optional.of(member), List.of());
    }

    static DemoAccount official(String account, String name, String email, String role, String... bodies) {
        return new DemoAccount(account, name, email, Language.ENGLISH, role, Optional.empty(), List.of(bodies));
    }

    /** Empty for those whose positions in bodies say all. */
    private List<String> roles() {
        return role.isEmpty() ? List.of() : List.of(role.split(" "));
    }

    /** The claims about this person, beside the subject. */
    Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>(
                Map.of("name", name, "email", email, "locale", language.tag(), "roles", roles()));
        member.ifPresent(one -> {
            claims.put("member", one.code());
            claims.put("member_kind", one.kind());
            one.name().ifPresent(known -> claims.put("member_name", known));
            one.region().ifPresent(known -> claims.put("member_region", known));
        });
        if (!bodies.isEmpty()) {
            claims.put("bodies", bodies);
        }
        return claims;
    }
}
