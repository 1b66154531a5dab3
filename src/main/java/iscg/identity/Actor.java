package iscg.identity;

import iscg.audit.Act.ActorName;
import iscg.language.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as established at sign-in: the one thing services ask about a person.
 *
 * @param person key in the directory of people
 * @param member code of the member acted for; null for secretariat, translators and administrators
 * @param positions by the codes of the bodies the person works in
 * @param claimedLanguage what the identity provider says the person reads; null where it does not say
 * @param chosenLanguage what the person chose here; null until they choose
 */
public record Actor(
        long person,
        String name,
        String email,
        @Nullable String member,
        Set<Role> roles,
        Map<String, Position> positions,
        @Nullable Language claimedLanguage,
        @Nullable Language chosenLanguage)
        implements Serializable {

    /** The person as the history names who did something, in the capacity in which they act here. */
    public ActorName named() {
        return named(capacity());
    }

    /** The same in a body's matters: whoever works in the body acts for it, whatever else they do. */
    public ActorName namedIn(String body) {
        return positionIn(body).isPresent() ? named(capacityIn(body)) : named();
    }

    /** The same in one of their capacities. */
    public ActorName named(String capacity) {
        return new ActorName(person, name, capacity);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Codes of the bodies the person works in, in whatever position. */
    public Set<String> bodies() {
        return positions.keySet();
    }

    /** Codes of the bodies in which the person holds one of these positions. */
    public Set<String> bodiesAs(Position... wanted) {
        var among = Set.of(wanted);
        return positions.entrySet().stream()
                .filter(held -> among.contains(held.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As what the person works in a body; empty if they do not. */
    public Optional<Position> positionIn(String body) {
        return Optional.ofNullable(positions.get(body));
    }

    /**
     * What the person speaks for wherever nothing narrower is at hand, as the history keeps it: {@code member:KE}, {@code
     * secretariat}, {@code body:RAG:chair}, {@code translator} or {@code admin}; {@link Bodies#capacity} tells it in words.
     */
    public String capacity() {
        return capacities().getFirst();
    }

    /** All capacities in which the person can act; never empty. */
    public List<String> capacities() {
        var all = new ArrayList<String>();
        if (member != null) {
            all.add(capacityOfMember(member));
        }
        if (is(Role.SECRETARIAT)) {
            all.add("secretariat");
        }
        bodies().stream().sorted().map(this::capacityIn).forEach(all::add);
        if (is(Role.TRANSLATOR)) {
            all.add("translator");
        }
        if (is(Role.ADMIN) || all.isEmpty()) {
            all.add("admin");
        }
        return all;
    }

    /** The capacity in which the person acts in a body, whatever else they do; as in {@code body:TSAG:vice-chair}. */
    public String capacityIn(String body) {
        return "body:" + body
                + positionIn(body).map(position -> ":" + position.word()).orElse("");
    }

    /** The capacity of whoever acts for a member. */
    public static String capacityOfMember(String member) {
        return "member:" + member;
    }

    /** The language in which the person is written to: what they chose here, else what the provider says, else English. */
    public Language language() {
        return Objects.requireNonNullElse(
                chosenLanguage, Objects.requireNonNullElse(claimedLanguage, Language.ENGLISH));
    }

    /** Whether the person speaks for a body at all times: as its chair or as staff of the unit. */
    public boolean speaksFor(String body) {
        return positionIn(body).filter(Position::speaksForBody).isPresent();
    }
}
