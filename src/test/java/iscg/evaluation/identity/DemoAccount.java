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
 * @param member for whom a delegate acts
 * @param bodies the codes of the bodies a chair or an official acts for
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

    static DemoAccount official(String account, String name, String email, String role, String... bodies) {
        return new DemoAccount(account, name, email, Language.ENGLISH, role, Optional.empty(), List.of(bodies));
    }

    /** The claims about this person, beside the subject. */
    Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>(
                Map.of("name", name, "email", email, "locale", language.tag(), "roles", List.of(role)));
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
