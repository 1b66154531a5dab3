package iscg.identity;

import iscg.language.Language;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as established at sign-in: the one thing services ask about a person.
 *
 * @param person key in the directory of people
 * @param member code of the member acted for; null for secretariat and administrators
 * @param bodies codes of the bodies the person chairs or, in the secretariat, works for
 * @param claimedLanguage what the identity provider says the person reads; null where it does not say
 * @param chosenLanguage what the person chose here; null until they choose
 */
public record Actor(
        long person,
        String name,
        String email,
        @Nullable String member,
        Set<Role> roles,
        Set<String> bodies,
        @Nullable Language claimedLanguage,
        @Nullable Language chosenLanguage)
        implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * What the person speaks for, as the history keeps it: {@code member:KE}, {@code secretariat}, {@code body:RAG} or {@code
     * admin}; {@link Bodies#capacity} tells it in words.
     */
    public String capacity() {
        if (member != null) {
            return capacityOfMember(member);
        }
        if (is(Role.SECRETARIAT)) {
            return "secretariat";
        }
        return bodies.stream().sorted().findFirst().map(Actor::capacityFor).orElse("admin");
    }

    /** The capacity of whoever acts for a member. */
    public static String capacityOfMember(String member) {
        return "member:" + member;
    }

    /** The capacity of whoever acts for a body, whatever else they speak for. */
    public static String capacityFor(String body) {
        return "body:" + body;
    }

    /** The language in which the person is written to: what they chose here, else what the provider says, else English. */
    public Language language() {
        return Objects.requireNonNullElse(
                chosenLanguage, Objects.requireNonNullElse(claimedLanguage, Language.ENGLISH));
    }

    /** Whether the person speaks for a body: as its chair or as staff of the unit. */
    public boolean speaksFor(String body) {
        return bodies.contains(body) && (is(Role.CHAIR) || is(Role.SECRETARIAT));
    }
}
